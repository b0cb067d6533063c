/** WatchGuard Fireware: the configuration of the maker's Firebox and XTM firewalls. */
@NullMarked
package org.auscult.formats.watchguard;

import org.jspecify.annotations.NullMarked;
