/**
 * Versions in the notations of their makers, and their order where it is certain. What cannot be
 * ordered with certainty is undecided, never guessed.
 */
@NullMarked
package org.auscult.version;

import org.jspecify.annotations.NullMarked;
