package io.zhiben.portal.account;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.portal.PortalError;
import io.zhiben.portal.proxy.ProxyConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Adds places at their owner, with the rights of the person who adds them. */
@ApplicationScoped
class Regions {
  private static final Logger LOG = Logger.getLogger(Regions.class);
  private static final int READ_SECONDS = 10;

  private final RegionsApi api;

  @Inject
  Regions(ProxyConfig config) {
    this.api =
        QuarkusRestClientBuilder.newBuilder()
            .baseUri(config.enterprise())
            .connectTimeout(config.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
            .build(RegionsApi.class);
  }

  /** Empty also where the person may not see it. */
  Optional<RegionRecord> find(String accessToken, String code) {
    return ask(() -> Optional.of(api.get("Bearer " + accessToken, code)), Optional::empty);
  }

  /** False when the code is taken. */
  boolean add(String accessToken, NewRegion region) {
    return ask(
        () -> {
          api.add("Bearer " + accessToken, region);
          return true;
        },
        () -> false);
  }

  /**
   * @param absent answers where the thing asked for isn't there, or the thing added is
   */
  private static <T> T ask(Supplier<T> question, Supplier<T> absent) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      int status = e.getResponse().getStatus();
      return switch (status) {
        case 404, 409 -> absent.get();
        case 400, 422 -> throw Problem.ofField(CommonError.INVALID_FIELD, "code");
        case 401 -> throw Problem.of(CommonError.UNAUTHENTICATED);
        case 403 -> throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "parentCode");
        default -> throw away(e);
      };
    } catch (ProcessingException e) {
      throw away(e);
    }
  }

  private static Problem away(Exception failure) {
    LOG.warn("enterprise-service gives no usable answer", failure);
    return Problem.of(PortalError.UPSTREAM_UNREACHABLE);
  }
}
