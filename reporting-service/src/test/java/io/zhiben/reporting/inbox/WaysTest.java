package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.ScopeKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways beside the inbox, against servers of this process. */
class WaysTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-06T01:02:03.456Z"), ZoneOffset.UTC);
  private static final InboxMessage MESSAGE = new InboxMessage("id-1", "两件事", "正文 & more\n", 2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final List<URI> asked = Collections.synchronizedList(new ArrayList<>());
  private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, String> answers = new HashMap<>();
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI());
          bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          String answer = answers.get(exchange.getRequestURI().getPath());
          byte[] bytes = (answer == null ? "{}" : answer).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer == null ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    http.close();
  }

  private record Robot(NotifyConfig.GroupKind kind, String url, Optional<String> secret)
      implements NotifyConfig.Group {
    @Override
    public String region() {
      return "120110013000";
    }

    @Override
    public Optional<String> department() {
      return Optional.empty();
    }

    @Override
    public String language() {
      return "zh";
    }
  }

  @Test
  void aWeComRobotGetsTheText() throws WayFailed, JsonProcessingException {
    answers.put("/cgi-bin/webhook/send", "{\"errcode\":0,\"errmsg\":\"ok\"}");
    Robot robot =
        new Robot(
            NotifyConfig.GroupKind.WECOM,
            base + "/cgi-bin/webhook/send?key=k",
            Optional.of("ignored"));
    new GroupRobot(http, JSON, CLOCK).send(robot, MESSAGE);
    assertEquals("key=k", asked.getFirst().getQuery());
    assertEquals("text", JSON.readTree(bodies.getFirst()).path("msgtype").asText());
    assertEquals(
        MESSAGE.text(), JSON.readTree(bodies.getFirst()).path("text").path("content").asText());
  }

  @Test
  void aWeComRobotGetsNoMoreThanItTakes() throws WayFailed, JsonProcessingException {
    answers.put("/cgi-bin/webhook/send", "{\"errcode\":0,\"errmsg\":\"ok\"}");
    Robot robot =
        new Robot(NotifyConfig.GroupKind.WECOM, base + "/cgi-bin/webhook/send", Optional.empty());
    String text = "待办：\n" + "\n- 隐患待整改".repeat(200) + "\n";
    new GroupRobot(http, JSON, CLOCK).send(robot, new InboxMessage("id-1", "待办", text, 200));
    String said = JSON.readTree(bodies.getFirst()).path("text").path("content").asText();
    assertTrue(said.getBytes(StandardCharsets.UTF_8).length <= 2048, said);
    assertTrue(said.startsWith("待办：\n\n- 隐患待整改"), said);
  }

  @Test
  void aDingTalkRobotGetsTheTimeAndItsSignature() throws WayFailed {
    answers.put("/robot/send", "{\"errcode\":0}");
    Robot robot =
        new Robot(
            NotifyConfig.GroupKind.DINGTALK,
            base + "/robot/send?access_token=t",
            Optional.of("SEC1"));
    new GroupRobot(http, JSON, CLOCK).send(robot, MESSAGE);
    Map<String, String> query = parsed(asked.getFirst().getRawQuery());
    long time = CLOCK.millis();
    assertEquals("t", query.get("access_token"));
    assertEquals(Long.toString(time), query.get("timestamp"));
    assertEquals(GroupRobot.sign(time, "SEC1"), query.get("sign"));
    assertFalse(GroupRobot.sign(time, "SEC1").equals(GroupRobot.sign(time, "SEC2")));
  }

  @Test
  void aRobotThatRefusesIsAFailureWithoutContent() {
    answers.put("/robot/send", "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");
    Robot robot =
        new Robot(NotifyConfig.GroupKind.DINGTALK, base + "/robot/send", Optional.empty());
    WayFailed failed =
        assertThrows(WayFailed.class, () -> new GroupRobot(http, JSON, CLOCK).send(robot, MESSAGE));
    assertTrue(failed.getMessage().contains("310000"));
    assertFalse(failed.getMessage().contains("正文"));
  }

  /** The example of the vendor's own description of the signature. */
  @Test
  void theSignatureOfTextMessagesIsThatOfTheVendorsExample() {
    Map<String, String> values = new HashMap<>();
    values.put("Timestamp", "2016-02-23T12:46:24Z");
    values.put("Format", "XML");
    values.put("AccessKeyId", "testid");
    values.put("Action", "DescribeRegions");
    values.put("SignatureMethod", "HMAC-SHA1");
    values.put("SignatureNonce", "3ee8c1b8-83d3-44af-a94f-4e0ad82fd6cf");
    values.put("Version", "2014-05-26");
    values.put("SignatureVersion", "1.0");
    assertEquals(
        "OLeaidS1JvxuMvnyHOwuJ+uX5qY=", TextMessages.signature("GET", values, "testsecret"));
  }

  private record Sms(Optional<String> endpoint) implements NotifyConfig.Sms {
    @Override
    public Optional<String> accessKeyId() {
      return Optional.of("id");
    }

    @Override
    public Optional<String> accessKeySecret() {
      return Optional.of("secret");
    }

    @Override
    public Optional<String> signName() {
      return Optional.of("治本");
    }

    @Override
    public Optional<String> templateCode() {
      return Optional.of("SMS_1");
    }
  }

  @Test
  void aTextMessageSaysOnlyHowManyWait() throws WayFailed {
    answers.put("/sms", "{\"Code\":\"OK\"}");
    new TextMessages(new Sms(Optional.of(base + "/sms")), http, JSON, CLOCK)
        .send("13800000000", MESSAGE);
    Map<String, String> form = parsed(bodies.getFirst());
    assertEquals("SendSms", form.get("Action"));
    assertEquals("13800000000", form.get("PhoneNumbers"));
    assertEquals("{\"count\":\"2\"}", form.get("TemplateParam"));
    assertEquals("2026-05-06T01:02:03Z", form.get("Timestamp"));
    String signature = form.remove("Signature");
    assertEquals(TextMessages.signature("POST", form, "secret"), signature);
    assertFalse(bodies.getFirst().contains("more"));
  }

  @Test
  void aRefusedTextMessageNamesNoNumber() {
    answers.put("/sms", "{\"Code\":\"isv.MOBILE_NUMBER_ILLEGAL\"}");
    WayFailed failed =
        assertThrows(
            WayFailed.class,
            () ->
                new TextMessages(new Sms(Optional.of(base + "/sms")), http, JSON, CLOCK)
                    .send("13800000000", MESSAGE));
    assertTrue(failed.getMessage().contains("MOBILE_NUMBER_ILLEGAL"));
    assertFalse(failed.getMessage().contains("13800000000"));
  }

  private record Access(String base) implements NotifyConfig.DirectoryAccess {
    @Override
    public Optional<String> adminUrl() {
      return Optional.of(base + "/admin/realms/zhiben");
    }

    @Override
    public Optional<String> tokenUrl() {
      return Optional.of(base + "/token");
    }

    @Override
    public Optional<String> clientId() {
      return Optional.of("directory");
    }

    @Override
    public Optional<String> clientSecret() {
      return Optional.of("s&cret");
    }
  }

  @Test
  void theDirectorySaysTheAddressAndWhetherThePersonIsStillTheSame() throws WayFailed {
    answers.put("/token", "{\"access_token\":\"abc\"}");
    answers.put(
        "/admin/realms/zhiben/users/u1",
        "{\"enabled\":true,\"email\":\"a@example.org\",\"attributes\":{\"region\":[\"120110013000\"]}}");
    answers.put(
        "/admin/realms/zhiben/users/u1/role-mappings/realm/composite",
        "[{\"name\":\"officer\"},{\"name\":\"uma_authorization\"}]");
    Account account = new Directory(new Access(base), http, JSON).find("u1").orElseThrow();
    assertEquals("directory", parsed(bodies.getFirst()).get("client_id"));
    assertEquals("s&cret", parsed(bodies.getFirst()).get("client_secret"));
    assertEquals("a@example.org", account.mail());
    assertEquals(Set.of(Role.OFFICER), account.roles());
    assertFalse(account.toString().contains("example.org"));
    InboxReader same =
        new InboxReader("u1", Set.of(Role.OFFICER), ScopeKind.TOWN, "120110013000", "");
    assertTrue(account.isStill(same));
    assertFalse(
        account.isStill(
            new InboxReader("u1", Set.of(Role.LEADER), ScopeKind.TOWN, "120110013000", "")));
    assertFalse(
        account.isStill(
            new InboxReader("u1", Set.of(Role.OFFICER), ScopeKind.TOWN, "120110012000", "")));
    assertTrue(new Directory(new Access(base), http, JSON).find("gone").isEmpty());
  }

  private static Map<String, String> parsed(String form) {
    Map<String, String> values = new HashMap<>();
    for (String pair : form.split("&")) {
      String[] parts = pair.split("=", 2);
      values.put(
          URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
          URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return values;
  }
}
