/** What packet filters of chains and jumps share: rules, chains, and what each rule comes to. */
@NullMarked
package org.auscult.formats.packetfilter;

import org.jspecify.annotations.NullMarked;
