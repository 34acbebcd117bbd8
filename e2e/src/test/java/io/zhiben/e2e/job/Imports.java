package io.zhiben.e2e.job;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Imports of enterprises through the API. */
public final class Imports {
  public static final String IMPORTS = "/api/enterprise/v1/enterprise-imports";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Imports() {}

  /** The register that the repository ships: 200 rows, 7 of them bad. */
  public static Path shippedRegister() {
    return LiveSuite.repository().resolve("docs/demo/enterprises-donglihu.xlsx");
  }

  /** Sends a file and waits until every row was read. */
  public static JsonPath run(Actor officer, Path file, Duration atMost) {
    Response accepted;
    try {
      accepted =
          officer.upload(
              IMPORTS, file.getFileName().toString(), Files.readAllBytes(file), XLSX, Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(202, accepted.statusCode(), accepted.asString());
    String job = accepted.header("Location");
    assertEquals(IMPORTS + "/" + accepted.jsonPath().getString("id"), pathOf(job));
    await("the import of " + file.getFileName())
        .pollInterval(Duration.ofMillis(500))
        .atMost(atMost)
        .until(
            () -> officer.read(pathOf(job)).getString("state"), Set.of("DONE", "FAILED")::contains);
    return officer.read(pathOf(job));
  }

  private static String pathOf(String location) {
    return location.substring(location.indexOf("/api/"));
  }
}
