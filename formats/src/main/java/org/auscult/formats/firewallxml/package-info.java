/**
 * The configuration document that firewalls of one family keep in XML: accounts, interfaces, rules,
 * translations and services as elements below one root. A product adds what is its own through
 * {@link org.auscult.formats.firewallxml.Dialect}.
 */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.firewallxml;
