package io.zhiben.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ProblemDocument;
import io.zhiben.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Refuses a body that is larger than allowed, with a problem document instead of Quarkus' empty
 * answer: at once where the request says its length, else ({@link CountedBody}) when that many
 * bytes were read. The rest of the body is read and thrown away for a short time, because a client
 * that is still sending would lose the answer when the connection were cut at once.
 */
@ApplicationScoped
class BodyLimit {
  private static final Logger LOG = Logger.getLogger(BodyLimit.class);

  /** Before Quarkus' own limit, which has order -2. */
  private static final int BEFORE_QUARKUS = 110;

  /** After it, order -1. */
  private static final int AFTER_QUARKUS = 1;

  /**
   * By how much Quarkus' own limit is raised for a body of unknown length. It counts what has
   * arrived, we count what was read, so it would answer first.
   */
  private static final long READ_AHEAD = 1 << 20;

  private static final long PATIENCE_MILLIS = 10_000;

  private final Vertx vertx;
  private final ObjectMapper json;
  private final long limit;

  BodyLimit(
      Vertx vertx,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "20M")
          MemorySize limit) {
    this.vertx = vertx;
    this.json = json;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_QUARKUS);
    filters.register(this::leaveUndeclaredToUs, AFTER_QUARKUS);
  }

  /** Bytes. */
  long limit() {
    return limit;
  }

  private void check(RoutingContext context) {
    if (declared(context.request()) <= limit) {
      context.next();
      return;
    }
    refuse(context);
  }

  private void leaveUndeclaredToUs(RoutingContext context) {
    if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
      context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit + READ_AHEAD);
    }
    context.next();
  }

  /** Bytes that the request says it has; 0 when it says nothing. */
  private static long declared(HttpServerRequest request) {
    String length = request.getHeader(HttpHeaderNames.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private void refuse(RoutingContext context) {
    HttpServerRequest request = context.request();
    Locale locale = localeOf(request.getHeader(HttpHeaderNames.ACCEPT_LANGUAGE));
    CommonError code = CommonError.PAYLOAD_TOO_LARGE;
    String trace = UUID.randomUUID().toString().replace("-", "");
    LOG.infof("refused a body that is too large, trace %s", trace);
    ProblemDocument document =
        new ProblemDocument(
            "urn:zhiben:problem:" + code.name(),
            ProblemTexts.title(code, locale),
            413,
            ProblemTexts.detail(code, locale, List.of()),
            request.path(),
            code.name(),
            trace,
            null);
    discardRest(context);
    request
        .response()
        .setStatusCode(413)
        .putHeader(HttpHeaderNames.CONTENT_TYPE, ProblemDocument.MEDIA_TYPE)
        .putHeader(HttpHeaderNames.CONTENT_LANGUAGE, locale.getLanguage())
        .putHeader(HttpHeaderNames.CACHE_CONTROL, "no-store")
        .end(bytes(document));
  }

  /** Once the answer is sent, reads on until the client has stopped sending, or for long enough. */
  void discardRest(RoutingContext context) {
    HttpServerRequest request = context.request();
    request.response().putHeader(HttpHeaderNames.CONNECTION, "close");
    request.handler(part -> {});
    context.addEndHandler(sent -> {
      if (request.isEnded()) {
        request.connection().close();
      } else {
        request.endHandler(end -> request.connection().close());
        vertx.setTimer(PATIENCE_MILLIS, timer -> request.connection().close());
      }
    });
    request.resume();
  }

  private Buffer bytes(ProblemDocument document) {
    try {
      return Buffer.buffer(json.writeValueAsBytes(document));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Locale localeOf(String acceptLanguage) {
    try {
      return acceptLanguage == null
          ? ProblemTexts.localeOf(List.of())
          : ProblemTexts.localeOf(
              LanguageRange.parse(acceptLanguage).stream()
                  .map(range -> Locale.forLanguageTag(range.getRange()))
                  .toList());
    } catch (IllegalArgumentException e) {
      return ProblemTexts.localeOf(List.of());
    }
  }
}
