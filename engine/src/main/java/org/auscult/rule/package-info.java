/** Rules, their three-valued checks and their honest outcomes. */
@NullMarked
package org.auscult.rule;

import org.jspecify.annotations.NullMarked;
