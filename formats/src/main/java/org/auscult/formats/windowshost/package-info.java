/** Windows hosts, by the output of the commands that come with every Windows. */
@NullMarked
package org.auscult.formats.windowshost;

import org.jspecify.annotations.NullMarked;
