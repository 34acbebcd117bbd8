package io.zhiben.local.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.local.server.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {
  @TempDir Path folder;
  private SuiteSettings settings;

  @BeforeEach
  void build() throws IOException {
    Path repository = folder.resolve("repository");
    StandIn.build(repository);
    settings =
        new SuiteSettings(
            repository,
            folder.resolve("home"),
            31080,
            32080,
            "zb_u_",
            "u-",
            true,
            List.of("-Xmx32m", "-XX:TieredStopAtLevel=1"),
            Map.of("ZHIBEN_CLOCK_OFFSET_FILE", "offset"));
  }

  @Test
  void startsStopsAndRestartsTheFiveProcesses() throws Exception {
    List<Long> pids;
    try (Suite suite = Suite.start(settings)) {
      String hazard = get(suite.url(SuiteService.HAZARD));
      assertTrue(hazard.contains("ZHIBEN_DB_USER=zb_u_hazard\n"), hazard);
      assertTrue(hazard.contains("ZHIBEN_AUDIT_SCHEMA=zb_u_hazard_audit\n"), hazard);
      assertTrue(hazard.contains("ZHIBEN_TOPIC_PREFIX=u-\n"), hazard);
      assertTrue(hazard.contains("ZHIBEN_CLOCK_OFFSET_FILE=offset\n"), hazard);
      assertFalse(hazard.contains("CLIENT_SECRET"), hazard);
      String portal = get(suite.url(SuiteService.PORTAL));
      assertTrue(portal.contains("ZHIBEN_HAZARD_URL=http://127.0.0.1:31082\n"), portal);

      long killed = suite.process(SuiteService.HAZARD).pid();
      suite.process(SuiteService.HAZARD).kill();
      assertEquals(Optional.of(SuiteService.HAZARD), suite.ended());
      suite.restart(SuiteService.HAZARD);
      assertNotEquals(killed, suite.process(SuiteService.HAZARD).pid());
      assertEquals(Optional.empty(), suite.ended());
      pids =
          Arrays.stream(SuiteService.values())
              .map(service -> suite.process(service).pid())
              .toList();
    }
    for (long pid : pids) {
      assertFalse(ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
    }
  }

  @Test
  void saysWhichServiceIsNotBuilt() {
    SuiteSettings empty = SuiteSettings.run(folder.resolve("empty"), folder.resolve("home"));

    StartFailure failure = assertThrows(StartFailure.class, () -> Suite.check(empty));

    assertTrue(failure.getMessage().startsWith("enterprise-service is not built"));
  }

  @Test
  void saysWhichPortOfAServiceIsTaken() throws IOException {
    try (ServerSocket taken = new ServerSocket(31083, 1, InetAddress.getLoopbackAddress())) {
      assertTrue(taken.isBound());

      StartFailure failure = assertThrows(StartFailure.class, () -> Suite.check(settings));

      assertTrue(failure.getMessage().contains("port 31083 (training-service)"));
    }
  }

  private static String get(URI address) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
