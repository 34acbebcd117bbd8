package io.zhiben.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemDocument;
import io.zhiben.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Problem documents for requests that end before, or beside, the REST layer. */
@ApplicationScoped
public class RawProblems {
  private static final Logger LOG = Logger.getLogger(RawProblems.class);
  private static final String RETRY_SECONDS = "3";

  private final ObjectMapper json;

  RawProblems(ObjectMapper json) {
    this.json = json;
  }

  /** Answers a failure of whatever kind, without saying anything of the inside. */
  public void answer(RoutingContext context, Throwable failure) {
    if (failure instanceof Problem problem) {
      answer(context, problem.code());
      return;
    }
    LOG.warnf(failure, "request failed");
    answer(context, CommonError.SERVICE_UNAVAILABLE);
  }

  public void answer(RoutingContext context, ErrorCode code) {
    answer(context, code, statusOf(code.kind()));
  }

  public void answer(RoutingContext context, ErrorCode code, int status) {
    HttpServerResponse response = context.response();
    if (response.ended() || response.closed()) {
      return;
    }
    if (response.headWritten()) {
      // half an answer is out: only breaking off tells the client that it is not whole
      response.reset();
      return;
    }
    Locale locale = locale(context);
    ProblemDocument document =
        new ProblemDocument(
            "urn:zhiben:problem:" + code.name(),
            ProblemTexts.title(code, locale),
            status,
            ProblemTexts.detail(code, locale, List.of()),
            RequestPath.isAnswered(context.request().path()) ? context.request().path() : null,
            code.name(),
            RequestTrace.of(context).traceId(),
            null);
    response
        .setStatusCode(status)
        .putHeader(HttpHeaders.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .putHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
    if (status == 429 || status == 503 || status == 504) {
      response.putHeader("Retry-After", RETRY_SECONDS);
    }
    response.end(text(document));
    // what the client still sends is read and dropped, so that the connection stays usable
    context.request().resume();
  }

  private String text(ProblemDocument document) {
    try {
      return json.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Locale locale(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    try {
      return accepted == null
          ? Locale.CHINESE
          : ProblemTexts.localeOf(
              Locale.LanguageRange.parse(accepted).stream()
                  .map(range -> Locale.forLanguageTag(range.getRange()))
                  .toList());
    } catch (IllegalArgumentException e) {
      return Locale.CHINESE;
    }
  }

  private static int statusOf(Kind kind) {
    return switch (kind) {
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case METHOD_NOT_ALLOWED -> 405;
      case TOO_LARGE -> 413;
      case TOO_MANY_REQUESTS -> 429;
      case UNAVAILABLE -> 503;
      default -> 500;
    };
  }
}
