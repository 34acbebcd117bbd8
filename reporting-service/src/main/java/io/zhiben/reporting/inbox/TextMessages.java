package io.zhiben.reporting.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Text messages by Alibaba Cloud's SendSms (version 2017-05-25) with its RPC signature. The
 * approved template has one variable, {@code count}: what waits is not said over the air.
 */
final class TextMessages {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final NotifyConfig.Sms config;
  private final HttpClient http;
  private final ObjectMapper json;
  private final Clock clock;

  TextMessages(NotifyConfig.Sms config, HttpClient http, ObjectMapper json, Clock clock) {
    this.config = config;
    this.http = http;
    this.json = json;
    this.clock = clock;
  }

  static boolean isOn(NotifyConfig.Sms config) {
    return config.endpoint().isPresent()
        && config.accessKeyId().isPresent()
        && config.accessKeySecret().isPresent()
        && config.signName().isPresent()
        && config.templateCode().isPresent();
  }

  void send(String phone, InboxMessage message) throws WayFailed {
    try {
      Map<String, String> values = new TreeMap<>();
      values.put("Action", "SendSms");
      values.put("Version", "2017-05-25");
      values.put("Format", "JSON");
      values.put("AccessKeyId", config.accessKeyId().orElseThrow());
      values.put("SignatureMethod", "HMAC-SHA1");
      values.put("SignatureVersion", "1.0");
      values.put("SignatureNonce", UUID.randomUUID().toString());
      values.put("Timestamp", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
      values.put("PhoneNumbers", phone);
      values.put("SignName", config.signName().orElseThrow());
      values.put("TemplateCode", config.templateCode().orElseThrow());
      values.put(
          "TemplateParam",
          json.writeValueAsString(Map.of("count", Integer.toString(message.count()))));
      values.put("Signature", signature("POST", values, config.accessKeySecret().orElseThrow()));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(config.endpoint().orElseThrow()))
              .timeout(TIMEOUT)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(joined(values)))
              .build();
      HttpResponse<String> answer = Sending.send(http, request, "text messages");
      String code = json.readTree(answer.body()).path("Code").asText();
      if (answer.statusCode() != 200 || !code.equals("OK")) {
        throw new WayFailed("text messages refused with " + answer.statusCode() + " " + code);
      }
    } catch (JsonProcessingException e) {
      throw new WayFailed("text messages answered no JSON");
    }
  }

  /** The RPC signature over all values but itself, in the order of their names. */
  static String signature(String verb, Map<String, String> values, String secret) {
    String text = verb + "&" + encoded("/") + "&" + encoded(joined(new TreeMap<>(values)));
    return Sending.signature("HmacSHA1", secret + "&", text);
  }

  private static String joined(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** RFC 3986, where a blank is %20 and a tilde stays. */
  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
