package io.zhiben.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Access tokens of a set's demo users and demo clients, kept while they are valid. */
public final class Tokens {
  private static final Duration SPARE = Duration.ofSeconds(60);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final Map<String, Token> kept = new ConcurrentHashMap<>();
  private final Endpoints endpoints;

  private record Token(String value, long usableUntilNanos) {
    boolean usable() {
      return usableUntilNanos - System.nanoTime() > 0;
    }
  }

  public Tokens(Endpoints endpoints) {
    this.endpoints = endpoints;
  }

  /**
   * A demo user's token, by password.
   *
   * @param scopes optional client scopes such as {@code client-roles}, or empty
   */
  public String user(String username, String scopes) {
    return token(
        "user " + username + " " + scopes,
        () -> {
          Map<String, String> form = form("zhiben-cli");
          form.put("grant_type", "password");
          form.put("username", username);
          form.put("password", endpoints.demoPassword());
          if (!scopes.isBlank()) {
            form.put("scope", scopes);
          }
          return form;
        });
  }

  /** A client's own token, by client credentials. */
  public String client(String clientId) {
    return token(
        "client " + clientId,
        () -> {
          Map<String, String> form = form(clientId);
          form.put("grant_type", "client_credentials");
          return form;
        });
  }

  private Map<String, String> form(String clientId) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("client_id", clientId);
    String secret = endpoints.clientSecrets().get(clientId);
    if (secret == null) {
      throw new IllegalArgumentException("There is no client " + clientId);
    }
    form.put("client_secret", secret);
    return form;
  }

  private String token(String key, Supplier<Map<String, String>> request) {
    return kept.compute(key, (k, old) -> old != null && old.usable() ? old : fetch(request.get()))
        .value();
  }

  private Token fetch(Map<String, String> form) {
    String username = form.get("username");
    return username == null ? send(form) : SignInTurn.take(username, () -> send(form));
  }

  private Token send(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoints.oidcUrl() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(
            "No token: " + response.statusCode() + " " + response.body());
      }
      JsonNode answer = JSON.readTree(response.body());
      Duration life = Duration.ofSeconds(answer.get("expires_in").asLong()).minus(SPARE);
      return new Token(answer.get("access_token").asText(), System.nanoTime() + life.toNanos());
    } catch (IOException e) {
      throw new IllegalStateException("Keycloak did not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a token", e);
    }
  }
}
