package io.zhiben.portal.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.local.SignInTurn;
import io.zhiben.portal.cli.HtmlForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Behaves as a browser does at a portal: keeps cookies per host and port, sends what browsers say
 * of a request's origin, and fills the identity server's form. It keeps all it ever received, so
 * that a test can search it for what must not be there.
 */
public final class Browser {
  /** The portal's public origin in tests; the server listens elsewhere. */
  public static final String ORIGIN = "http://localhost:20080";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client;
  private final Map<String, Map<String, String>> cookies = new TreeMap<>();
  private final List<String> received = new ArrayList<>();
  private final String server;
  private String csrf = "";

  public Browser(URI server) {
    this(server, HttpClient.newBuilder());
  }

  /** One that comes from an address of its own, such as 127.0.0.9. */
  public Browser(URI server, String from) throws UnknownHostException {
    this(server, HttpClient.newBuilder().localAddress(InetAddress.getByName(from)));
  }

  private Browser(URI server, HttpClient.Builder client) {
    this.server = server.toString().replaceFirst("/$", "");
    this.client = client.version(HttpClient.Version.HTTP_1_1).build();
  }

  /** Opens a page of the portal, or asks it for data. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path).headers(orOrigin(headers)).GET().build());
  }

  /** Sends data as the portal's own page does. */
  public HttpResponse<String> post(String path, String json, String... headers) {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .header("Origin", ORIGIN)
            .header("Sec-Fetch-Site", "same-origin")
            .header("X-Zhiben-CSRF", csrf)
            .POST(HttpRequest.BodyPublishers.ofString(json));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  /** A request of the test's own making, with the portal's cookies. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(server + path)).timeout(PATIENCE);
    String sent = cookieHeader(ORIGIN);
    return sent.isEmpty() ? request : request.header("Cookie", sent);
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      HttpResponse<String> response =
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      String origin = request.uri().toString().startsWith(server) ? ORIGIN : origin(request.uri());
      keepCookies(origin, response);
      if (origin.equals(ORIGIN)) {
        received.add(response.headers().map() + "\n" + response.body());
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** From the portal's link to the page after signing in; answers the portal's last redirect. */
  public HttpResponse<String> signIn(String username, String password, String returnPath) {
    URI callback = answerOfIdentityServer(username, password, returnPath);
    HttpResponse<String> done = get(local(callback));
    csrf = session().path("csrf").asText();
    return done;
  }

  /** Up to the identity server's redirect back to the portal, which is not followed. */
  public URI answerOfIdentityServer(String username, String password, String returnPath) {
    HttpResponse<String> start = get("/auth/login?return=" + returnPath);
    URI signIn = URI.create(start.headers().firstValue("Location").orElseThrow());
    HttpResponse<String> page = sendElsewhere(signIn, null);
    if (page.statusCode() == 302) {
      return URI.create(page.headers().firstValue("Location").orElseThrow());
    }
    HtmlForm form = HtmlForm.in(page.body());
    HttpResponse<String> answer =
        SignInTurn.take(
            username,
            () ->
                sendElsewhere(
                    signIn.resolve(form.action()),
                    form.filledWith(Map.of("username", username, "password", password))));
    return URI.create(
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new AssertionError("not signed in:\n" + answer.body())));
  }

  public JsonNode session() {
    return json(get("/auth/session"));
  }

  public static JsonNode json(HttpResponse<String> response) {
    try {
      return JSON.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(response.body(), e);
    }
  }

  public String csrf() {
    return csrf;
  }

  public Map<String, String> portalCookies() {
    return cookies.computeIfAbsent(ORIGIN, origin -> new TreeMap<>());
  }

  /** Everything that the portal ever sent to this browser, heads and bodies. */
  public String everythingReceived() {
    return String.join("\n", received);
  }

  /** The part of a portal address that its server sees. */
  public static String local(URI uri) {
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private HttpResponse<String> sendElsewhere(URI uri, String form) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    String sent = cookieHeader(origin(uri));
    if (!sent.isEmpty()) {
      request.header("Cookie", sent);
    }
    if (form != null) {
      request
          .header("Content-Type", "application/x-www-form-urlencoded")
          .POST(HttpRequest.BodyPublishers.ofString(form));
    }
    return send(request.build());
  }

  private static String[] orOrigin(String... headers) {
    return headers.length == 0 ? new String[] {"Sec-Fetch-Site", "same-origin"} : headers;
  }

  private String cookieHeader(String origin) {
    List<String> pairs = new ArrayList<>();
    cookies.getOrDefault(origin, Map.of()).forEach((name, value) -> pairs.add(name + "=" + value));
    return String.join("; ", pairs);
  }

  private void keepCookies(String origin, HttpResponse<String> response) {
    for (String line : response.headers().allValues("Set-Cookie")) {
      String pair = line.split(";", 2)[0];
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      Map<String, String> kept = cookies.computeIfAbsent(origin, o -> new TreeMap<>());
      if (value.isEmpty() || line.contains("Max-Age=0")) {
        kept.remove(name);
      } else {
        kept.put(name, value);
      }
    }
  }

  private static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
