package io.zhiben.reporting.inbox;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the ways over HTTP have in common. */
final class Sending {
  private Sending() {}

  static HttpResponse<String> send(HttpClient http, HttpRequest request, String what)
      throws WayFailed {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new WayFailed(what + " is away");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WayFailed(what + " was interrupted");
    }
  }

  /** Base64 of the keyed hash, as both Alibaba and DingTalk ask for it. */
  static String signature(String algorithm, String key, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
