/** Lists of devices: inventories, exports of maintenance software and of discovery products. */
@NullMarked
package org.auscult.formats.inventory;

import org.jspecify.annotations.NullMarked;
