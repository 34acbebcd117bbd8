package io.zhiben.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457, as clients see it.
 *
 * @param type a stable URN made of the code
 * @param code stable enum name
 * @param traceId leads an operator to the logs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    String traceId,
    List<FieldError> errors) {
  public static final String MEDIA_TYPE = "application/problem+json";
}
