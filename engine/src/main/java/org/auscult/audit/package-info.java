/** The run: inputs in, one result out. */
@NullMarked
package org.auscult.audit;

import org.jspecify.annotations.NullMarked;
