package org.auscult.audit;

/**
 * Whose devices they are, for the head of the report.
 *
 * @param name may be empty
 * @param site may be empty
 */
public record Organisation(String name, String site) {}
