/** Junos: the configuration of Juniper's routers, switches and firewalls. */
@NullMarked
package org.auscult.formats.juniperjunos;

import org.jspecify.annotations.NullMarked;
