package io.zhiben.platform.problem;

import io.zhiben.platform.trace.TraceContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;

/** The one place that knows which status a refusal has. */
@ApplicationScoped
class ProblemResponses {
  private static final int RETRY_SECONDS = 3;

  Response of(Problem problem, HttpHeaders headers, UriInfo uri) {
    ErrorCode code = problem.code();
    Locale locale = ProblemTexts.localeOf(headers.getAcceptableLanguages());
    List<FieldError> errors =
        problem.errors().stream().map(error -> withMessage(error, problem, locale)).toList();
    int status = statusOf(code.kind());
    ProblemDocument document =
        new ProblemDocument(
            "urn:zhiben:problem:" + code.name(),
            ProblemTexts.title(code, locale),
            status,
            ProblemTexts.detail(code, locale, problem.arguments()),
            "/" + uri.getPath().replaceFirst("^/+", ""),
            code.name(),
            TraceContext.traceId(),
            errors.isEmpty() ? null : errors);
    Response.ResponseBuilder response =
        Response.status(status)
            .type(ProblemDocument.MEDIA_TYPE)
            .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
            .header(HttpHeaders.CACHE_CONTROL, "no-store")
            .entity(document);
    switch (code.kind()) {
      case UNAUTHENTICATED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      case UNAVAILABLE, TOO_MANY_REQUESTS ->
          response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
      default -> {
        // no further header
      }
    }
    return response.build();
  }

  private static FieldError withMessage(FieldError error, Problem problem, Locale locale) {
    return error.message() == null
        ? new FieldError(
            error.field(),
            error.code(),
            ProblemTexts.detail(problem.code(), locale, problem.arguments()))
        : error;
  }

  private static int statusOf(Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED_MEDIA -> 415;
      case UNPROCESSABLE -> 422;
      case PRECONDITION_REQUIRED -> 428;
      case TOO_MANY_REQUESTS -> 429;
      case INTERNAL -> 500;
      case UNAVAILABLE -> 503;
    };
  }
}
