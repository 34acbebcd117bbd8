package io.zhiben.platform.problem;

import java.util.List;

/**
 * A refusal. It becomes an RFC 9457 problem document at the edge; nothing else knows of HTTP. It
 * says by its code what is wrong, and rules make many of them only to ask whether there is one, so
 * it notes no stack trace.
 */
public final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient ErrorCode code;
  private final transient List<Object> arguments;
  private final transient List<FieldError> errors;

  private Problem(ErrorCode code, List<Object> arguments, List<FieldError> errors) {
    super(code.name(), null, false, false);
    this.code = code;
    this.arguments = arguments;
    this.errors = errors;
  }

  /**
   * @param arguments fill the places {0}, {1} ... of the code's detail text; they reach the client,
   *     so nothing internal
   */
  public static Problem of(ErrorCode code, Object... arguments) {
    return new Problem(code, List.of(arguments), List.of());
  }

  /** The answer for a thing that doesn't exist or lies outside the caller's scope. */
  public static Problem notFound() {
    return of(CommonError.NOT_FOUND);
  }

  /** A refusal that names the field it is about. */
  public static Problem ofField(ErrorCode code, String field, Object... arguments) {
    return of(code, arguments).withErrors(List.of(new FieldError(field, code.name(), null)));
  }

  public Problem withErrors(List<FieldError> fieldErrors) {
    return new Problem(code, arguments, List.copyOf(fieldErrors));
  }

  public ErrorCode code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  public List<FieldError> errors() {
    return errors;
  }
}
