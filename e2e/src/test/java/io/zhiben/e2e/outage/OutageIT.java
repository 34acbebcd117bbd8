package io.zhiben.e2e.outage;

import static io.restassured.RestAssured.given;
import static io.zhiben.e2e.suite.Refusals.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.local.LocalStack;
import io.zhiben.local.server.LocalServer;
import io.zhiben.local.suite.SuiteService;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Broker and database are killed, not stopped, and started again; a service is told to end. */
@Order(10)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageIT {
  private static final String ENTERPRISES = "/api/enterprise/v1/enterprises";
  private static final List<String> LISTS =
      List.of(
          ENTERPRISES,
          "/api/hazard/v1/hazards",
          "/api/training/v1/drills",
          "/api/reporting/v1/figures");
  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(60);

  private LiveSuite suite;
  private LocalStack stack;
  private Actor officer;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    stack = suite.processes().stack();
    officer = suite.as("dlh-officer");
    LISTS.forEach(path -> assertEquals(200, officer.get(path).statusCode(), path));
  }

  @Test
  @Order(1)
  void writesGoOnWithoutTheBrokerAndArriveWhenItIsBack() {
    String name = "断链期间登记的示例单位" + System.nanoTime() % 100_000;
    kill(stack.kafka());
    try {
      long began = System.nanoTime();
      Response created = officer.post(ENTERPRISES, unlicensed(name));
      long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
      assertEquals(201, created.statusCode(), created.asString());
      System.out.printf("without the broker a registration took %d ms%n", millis);
    } finally {
      stack.restart(stack.kafka());
    }
    long back = System.nanoTime();
    await("the registration arrives in hazard-service")
        .pollInterval(Duration.ofMillis(200))
        .atMost(LONGEST_RECOVERY)
        .until(() ->
            officer
                .read("/api/hazard/v1/directory", Map.of("q", name))
                .getList("name")
                .contains(name));
    System.out.printf(
        "it arrived %d ms after the broker was back%n",
        Duration.ofNanos(System.nanoTime() - back).toMillis());
  }

  @Test
  @Order(2)
  void saysSoWithoutTheDatabaseAndRecoversByItself() {
    officer.token();
    kill(stack.database());
    try {
      for (String path : LISTS) {
        long began = System.nanoTime();
        Response refusal = officer.get(path);
        long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        refused(refusal, 503, "SERVICE_UNAVAILABLE");
        assertNotNull(refusal.header("Retry-After"), path);
        System.out.printf("without the database %s said so after %d ms%n", path, millis);
        assertTrue(millis <= 3000, () -> path + " took " + millis + " ms");
      }
      refused(officer.post(ENTERPRISES, unlicensed("不应写入的示例单位")), 503, "SERVICE_UNAVAILABLE");
      for (SuiteService service : SuiteService.values()) {
        assertEquals(200, health(service, "live"), service + " must stay alive");
      }
    } finally {
      stack.restart(stack.database());
    }
    await("every service answers again")
        .pollInterval(Duration.ofMillis(200))
        .atMost(LONGEST_RECOVERY)
        .untilAsserted(
            () -> LISTS.forEach(path -> assertEquals(200, officer.get(path).statusCode(), path)));
    assertEquals(0, officer.read(ENTERPRISES, Map.of("q", "不应写入")).getLong("total"));
    for (SuiteService service : SuiteService.values()) {
      assertEquals(200, health(service, "ready"), service::toString);
    }
    assertTrue(suite.processes().ended().isEmpty(), "no process has ended");
  }

  @Test
  @Order(3)
  void finishesWhatIsUnderWayWhenItIsToldToEnd() throws Exception {
    byte[] body = new ObjectMapper().writeValueAsBytes(unlicensed("停机前登记的示例单位"));
    URI service = suite.processes().url(SuiteService.ENTERPRISE);
    Path log = suite.processes().log(SuiteService.ENTERPRISE);
    Thread ending =
        new Thread(() -> suite.processes().process(SuiteService.ENTERPRISE).stop(), "ending");
    try (Socket socket = new Socket(service.getHost(), service.getPort());
        BufferedReader answer =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
      socket.getOutputStream().write(head(body.length));
      assertEquals("HTTP/1.1 100 Continue", answer.readLine());
      ending.start();
      await("the service waits for the request")
          .atMost(LONGEST_RECOVERY)
          .until(() -> Files.readString(log).contains("Waiting for HTTP requests to complete"));
      socket.getOutputStream().write(body);
      assertEquals("", answer.readLine());
      assertEquals("HTTP/1.1 201 Created", answer.readLine());
    } finally {
      ending.join();
    }
    String said = Files.readString(log);
    assertTrue(said.contains("All HTTP requests complete"), said);
    assertTrue(said.contains("stopped in"), said);
    assertFalse(said.contains("Timed out waiting for graceful shutdown"), said);
    suite.processes().restart(SuiteService.ENTERPRISE);
  }

  /** Asks to be told when the service begins to read the body. */
  private byte[] head(int length) {
    return """
    POST %s HTTP/1.1
    Host: localhost
    Authorization: Bearer %s
    Content-Type: application/json
    Content-Length: %d
    Expect: 100-continue

    """
        .formatted(ENTERPRISES, officer.token(), length)
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private int health(SuiteService service, String kind) {
    return given()
        .baseUri(suite.processes().managementUrl(service).toString())
        .get("/q/health/" + kind)
        .statusCode();
  }

  private static void kill(LocalServer server) {
    server.attach();
    server.process().kill();
  }

  private static Map<String, ?> unlicensed(String name) {
    return Map.of(
        "name", name,
        "kind", "INDIVIDUAL",
        "industry", "O80",
        "scale", "MICRO",
        "status", "UNLICENSED",
        "regionCode", "120110013001",
        "principalName", "负责人乙");
  }
}
