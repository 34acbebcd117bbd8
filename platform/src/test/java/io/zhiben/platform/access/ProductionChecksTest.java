package io.zhiben.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ProductionChecksTest {
  private static final Map<String, String> SAFE =
      Map.of(
          "quarkus.oidc.auth-server-url", "https://id.example/realms/zhiben",
          "quarkus.datasource.jdbc.url", "jdbc:mysql://db/zb",
          "quarkus.datasource.username", "zb",
          "quarkus.datasource.password", "s",
          "quarkus.flyway.username", "zb_migrate",
          "zhiben.audit.schema", "zb_audit",
          "kafka.bootstrap.servers", "kafka:9092");

  private static List<String> faults(String key, String value) {
    Map<String, String> settings = new HashMap<>(SAFE);
    settings.put(key, value);
    Config config =
        new SmallRyeConfigBuilder()
            .withSources(new PropertiesConfigSource(settings, "test", 100))
            .build();
    return ProductionChecks.faults(config);
  }

  @Test
  void acceptsSafeSettings() {
    assertEquals(List.of(), faults("other", "x"));
  }

  @Test
  void refusesUnsafeSettings() {
    assertEquals(
        List.of("kafka.bootstrap.servers is not set"), faults("kafka.bootstrap.servers", ""));
    assertEquals(
        List.of("quarkus.flyway.username must be an account of its own"),
        faults("quarkus.flyway.username", "zb"));
    assertEquals(
        List.of("zhiben.clock.offset-file is for tests"), faults("zhiben.clock.offset-file", "f"));
  }
}
