package io.zhiben.reporting.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Tells a group by its robot: WeCom's group robot and DingTalk's custom robot take the same text
 * message; DingTalk's asks for a signature over the time, made with the robot's secret.
 */
final class GroupRobot {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** WeCom refuses a text of more bytes. */
  private static final int WECOM_BYTES = 2048;

  /** DingTalk takes 20,000 bytes of a whole message. */
  private static final int DINGTALK_BYTES = 18_000;

  private final HttpClient http;
  private final ObjectMapper json;
  private final Clock clock;

  GroupRobot(HttpClient http, ObjectMapper json, Clock clock) {
    this.http = http;
    this.json = json;
    this.clock = clock;
  }

  void send(NotifyConfig.Group group, InboxMessage message) throws WayFailed {
    try {
      String body =
          json.writeValueAsString(
              Map.of("msgtype", "text", "text", Map.of("content", message.fitting(most(group)))));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address(group)))
              .timeout(TIMEOUT)
              .header("Content-Type", "application/json; charset=utf-8")
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      HttpResponse<String> answer = Sending.send(http, request, "group robot");
      if (answer.statusCode() != 200) {
        throw new WayFailed("group robot answered " + answer.statusCode());
      }
      JsonNode said = json.readTree(answer.body());
      if (said.path("errcode").asInt(-1) != 0) {
        throw new WayFailed("group robot refused with " + said.path("errcode").asText());
      }
    } catch (JsonProcessingException e) {
      throw new WayFailed("group robot answered no JSON");
    }
  }

  private static int most(NotifyConfig.Group group) {
    return group.kind() == NotifyConfig.GroupKind.WECOM ? WECOM_BYTES : DINGTALK_BYTES;
  }

  private String address(NotifyConfig.Group group) {
    if (group.kind() == NotifyConfig.GroupKind.WECOM || group.secret().isEmpty()) {
      return group.url();
    }
    long time = clock.millis();
    return group.url()
        + (group.url().contains("?") ? "&" : "?")
        + "timestamp="
        + time
        + "&sign="
        + URLEncoder.encode(sign(time, group.secret().get()), StandardCharsets.UTF_8);
  }

  /** The time in milliseconds, a line break and the secret, hashed with the secret. */
  static String sign(long time, String secret) {
    return Sending.signature("HmacSHA256", secret, time + "\n" + secret);
  }
}
