/** Dell SmartFabric OS10: configurations of PowerSwitch switches. */
@NullMarked
package org.auscult.formats.dellos10;

import org.jspecify.annotations.NullMarked;
