package org.auscult.rule;

import org.auscult.source.Evidence;
import org.auscult.source.Text;

/**
 * One place where a rule failed.
 *
 * @param evidence the lines, masked; of something that is missing, the region where it would stand
 * @param message what is wrong there
 * @param subject what it is about, in words that stay when lines move, such as {@code admin}
 */
public record Place(Evidence evidence, Text message, String subject) {}
