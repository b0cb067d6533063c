/** MDIB of IEEE 11073-10207 (SDC): what a medical device states of itself and what it measures. */
@NullMarked
package org.auscult.formats.sdcmdib;

import org.jspecify.annotations.NullMarked;
