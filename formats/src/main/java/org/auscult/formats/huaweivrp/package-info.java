/** Configurations of VRP. */
@NullMarked
package org.auscult.formats.huaweivrp;

import org.jspecify.annotations.NullMarked;
