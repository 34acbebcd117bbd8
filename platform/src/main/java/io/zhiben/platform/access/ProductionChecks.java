package io.zhiben.platform.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start in production with a setting that would be unsafe: a missing audience or issuer
 * lets any token in, and an account that is its own migration account could change the audit trail.
 */
@ApplicationScoped
class ProductionChecks {
  private static final List<String> NEEDED =
      List.of(
          "quarkus.oidc.auth-server-url",
          "quarkus.datasource.jdbc.url",
          "quarkus.datasource.username",
          "quarkus.datasource.password",
          "quarkus.flyway.username",
          "zhiben.audit.schema",
          "kafka.bootstrap.servers");

  void check(@Observes StartupEvent event, Config config) {
    if (!config.getOptionalValue("zhiben.production", Boolean.class).orElse(true)) {
      return;
    }
    List<String> faults = faults(config);
    if (!faults.isEmpty()) {
      throw new IllegalStateException("unsafe settings: " + String.join("; ", faults));
    }
  }

  static List<String> faults(Config config) {
    List<String> faults = new ArrayList<>();
    for (String key : NEEDED) {
      if (text(config, key).isBlank()) {
        faults.add(key + " is not set");
      }
    }
    if (text(config, "quarkus.flyway.username")
        .equals(text(config, "quarkus.datasource.username"))) {
      faults.add("quarkus.flyway.username must be an account of its own");
    }
    if (!text(config, "zhiben.clock.offset-file").isBlank()) {
      faults.add("zhiben.clock.offset-file is for tests");
    }
    return faults;
  }

  private static String text(Config config, String key) {
    return config.getOptionalValue(key, String.class).orElse("");
  }
}
