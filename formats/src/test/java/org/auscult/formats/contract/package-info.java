/** The laws that hold for every format, and the samples that they are held to. */
@NullMarked
package org.auscult.formats.contract;

import org.jspecify.annotations.NullMarked;
