package io.zhiben.portal.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A visit to the portal by its front door: the identity server's own form, the session cookie, the
 * CSRF token. So a command has the rights of the person whose password it is given, leaves the same
 * audit trail, and no client that trades passwords for tokens has to exist in production.
 */
final class PortalVisit {
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final int MANY_REDIRECTS = 10;
  private static final Pattern CSRF = Pattern.compile("\"csrf\"\\s*:\\s*\"([^\"]+)\"");

  private final URI portal;
  private final HttpClient client;
  private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
  private String csrf = "";

  PortalVisit(URI portal, HttpClient client) {
    this.portal = portal;
    this.client = client;
  }

  /** An answer of the portal. */
  record Answer(int status, String body) {}

  /**
   * @throws VisitRefused when the identity server doesn't take the password, or asks for something
   *     else first
   */
  void signIn(String username, String password) throws IOException, InterruptedException {
    HttpResponse<String> page = get(portal.resolve("/auth/login"));
    if (page.statusCode() != 200) {
      throw new VisitRefused(
          "the identity server shows no sign-in page (status " + page.statusCode() + ")");
    }
    String form = formOf(page).filledWith(Map.of("username", username, "password", password));
    follow(
        send(
            HttpRequest.newBuilder(page.uri().resolve(formOf(page).action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))));
    Matcher token = CSRF.matcher(get(portal.resolve("/auth/session")).body());
    if (!token.find()) {
      throw new VisitRefused(
          "not signed in: wrong password, a locked account, or a password that has to be changed in the browser first");
    }
    csrf = token.group(1);
  }

  Answer post(String path, String json) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(portal.resolve(path))
                .header("Content-Type", "application/json")
                .header("Accept-Language", System.getProperty("user.language", "zh"))
                .header("Origin", portal.toString())
                .header("X-Zhiben-CSRF", csrf)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    return new Answer(answer.statusCode(), answer.body());
  }

  private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
    return follow(send(HttpRequest.newBuilder(uri).GET()));
  }

  private HttpResponse<String> follow(HttpResponse<String> first)
      throws IOException, InterruptedException {
    HttpResponse<String> response = first;
    for (int i = 0; i < MANY_REDIRECTS && response.statusCode() / 100 == 3; i++) {
      String location =
          response
              .headers()
              .firstValue("Location")
              .orElseThrow(() -> new VisitRefused("redirect to nowhere"));
      response = send(HttpRequest.newBuilder(response.uri().resolve(location)).GET());
    }
    return response;
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    URI uri = request.copy().build().uri();
    Map<String, String> kept =
        cookies.computeIfAbsent(uri.getRawAuthority(), host -> new LinkedHashMap<>());
    if (!kept.isEmpty()) {
      request.header(
          "Cookie",
          kept.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    HttpResponse<String> response =
        client.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
    for (String line : response.headers().allValues("Set-Cookie")) {
      String[] pair = line.split(";", 2)[0].split("=", 2);
      kept.put(pair[0], pair[1]);
    }
    return response;
  }

  private static HtmlForm formOf(HttpResponse<String> page) {
    try {
      return HtmlForm.in(page.body());
    } catch (IllegalArgumentException e) {
      throw new VisitRefused("the identity server shows no sign-in form");
    }
  }
}
