/** SonicWall SonicOS: the settings that the maker's firewalls export. */
@NullMarked
package org.auscult.formats.sonicos;

import org.jspecify.annotations.NullMarked;
