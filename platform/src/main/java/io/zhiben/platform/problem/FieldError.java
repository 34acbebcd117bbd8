package io.zhiben.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param field path in the request body, e.g. {@code findings[1].clauseId}
 * @param code stable, in the manner of error codes
 * @param message for a person, in the caller's language
 */
public record FieldError(String field, String code, String message) {}
