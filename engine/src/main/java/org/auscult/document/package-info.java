/**
 * YAML and JSON documents with the line of every value, for rules, sheets, waivers and settings.
 */
@NullMarked
package org.auscult.document;

import org.jspecify.annotations.NullMarked;
