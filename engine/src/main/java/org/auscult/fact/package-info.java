/** Published facts: default credentials and lifecycles. Java derives facts; rules state policy. */
@NullMarked
package org.auscult.fact;

import org.jspecify.annotations.NullMarked;
