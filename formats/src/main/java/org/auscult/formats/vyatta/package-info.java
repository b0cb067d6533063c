/**
 * The tongue that VyOS and EdgeOS have from Vyatta: how a configuration is built and what its
 * statements mean. What one of the two says alone stands in its own format.
 */
@org.jspecify.annotations.NullMarked
package org.auscult.formats.vyatta;
