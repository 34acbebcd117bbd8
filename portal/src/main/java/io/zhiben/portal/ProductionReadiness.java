package io.zhiben.portal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to start with settings that production must not have. */
@ApplicationScoped
class ProductionReadiness {
  void check(
      @Observes StartupEvent started,
      PortalConfig config,
      @ConfigProperty(name = "zhiben.production") boolean production) {
    check(config.url(), production);
    MapTiles.of(config);
  }

  static void check(URI url, boolean production) {
    if (url.getRawPath() != null && !url.getRawPath().isEmpty()) {
      throw new IllegalStateException("zhiben.portal.url must be an origin without a path");
    }
    if (production && !"https".equals(url.getScheme())) {
      throw new IllegalStateException("zhiben.portal.url must be https in production");
    }
  }
}
