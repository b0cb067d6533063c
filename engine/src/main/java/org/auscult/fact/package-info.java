/**
 * Published facts: default credentials, lifecycles, versions. Java derives facts; rules state
 * policy.
 */
@NullMarked
package org.auscult.fact;

import org.jspecify.annotations.NullMarked;
