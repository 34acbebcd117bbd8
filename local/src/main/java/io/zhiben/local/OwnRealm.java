package io.zhiben.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zhiben.local.server.Progress;
import io.zhiben.local.server.StartFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The realm in a Keycloak of one's own: loaded where it is missing and an administrator is given,
 * else only looked at.
 */
final class OwnRealm {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private final OwnServers.Keycloak keycloak;
  private final String realm;
  private final Map<String, String> clientSecrets;

  private record Answer(int status, String body) {
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (JsonProcessingException e) {
        return JSON.createObjectNode();
      }
    }
  }

  /**
   * @param realm the whole realm, placeholders filled
   * @param clientSecrets what the suite's clients sign in with, by client id
   */
  OwnRealm(OwnServers.Keycloak keycloak, String realm, Map<String, String> clientSecrets) {
    this.keycloak = keycloak;
    this.realm = realm;
    this.clientSecrets = clientSecrets;
  }

  /**
   * Makes sure that the realm is there and lets the suite's two clients in.
   *
   * @param copy where the realm is written for a person to load, if nothing else can
   * @throws StartFailure with a sentence that says what to do
   */
  void ensure(Path copy, Progress progress) {
    Answer found = get(keycloak.issuer() + "/.well-known/openid-configuration");
    if (found.status() == 404) {
      load(copy);
      progress.say("Keycloak: the realm " + keycloak.realm() + " is loaded");
      found = get(keycloak.issuer() + "/.well-known/openid-configuration");
    }
    if (found.status() != 200) {
      throw new StartFailure(
          "No Keycloak answers at ZHIBEN_OIDC_URL (" + keycloak.issuer() + "): " + found.status());
    }
    String issuer = found.json().path("issuer").asText();
    if (!issuer.equals(keycloak.issuer())) {
      throw new StartFailure(
          "The realm calls itself " + issuer + ": set ZHIBEN_OIDC_URL to exactly that.");
    }
    requireClient("zhiben-portal", "ZHIBEN_PORTAL_CLIENT_SECRET");
    requireClient("zhiben-accounts", "ZHIBEN_ACCOUNTS_CLIENT_SECRET");
  }

  /** A client with the right secret that may have no such token is answered otherwise. */
  private void requireClient(String id, String variable) {
    Answer answer =
        form(
            keycloak.issuer() + "/protocol/openid-connect/token",
            Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                id,
                "client_secret",
                clientSecrets.get(id)));
    JsonNode said = answer.json();
    if (said.path("error").asText().equals("invalid_client")
        || said.path("error_description").asText().startsWith("Invalid client")) {
      throw refused(id, variable);
    }
  }

  private StartFailure refused(String id, String variable) {
    return new StartFailure(
        "The realm "
            + keycloak.issuer()
            + " has no client "
            + id
            + " with the secret that is used here: set "
            + variable
            + " to the client's secret, or add the client as in"
            + " local/src/main/resources/realm/zhiben-realm.json.");
  }

  private void load(Path copy) {
    String named = named();
    if (keycloak.admin().isEmpty()) {
      try {
        Secrets.writePrivately(copy, named.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new StartFailure("The data folder is not writable: " + copy.getParent(), e);
      }
      throw new StartFailure(
          "There is no realm at ZHIBEN_OIDC_URL ("
              + keycloak.issuer()
              + "): load "
              + copy
              + " there (Keycloak's console, \"Create realm\"), or set ZHIBEN_OIDC_ADMIN_USER and"
              + " ZHIBEN_OIDC_ADMIN_PASSWORD of an administrator of its realm \"master\".");
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(keycloak.server() + "/admin/realms"))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + adminToken())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(named))
            .build();
    Answer answer = send(request);
    if (answer.status() != 201) {
      throw new StartFailure(
          "Keycloak did not take the realm: " + answer.status() + " " + answer.body());
    }
  }

  /** The realm under the name that the issuer has. */
  private String named() {
    try {
      ObjectNode node = (ObjectNode) JSON.readTree(realm);
      return node.put("realm", keycloak.realm()).toPrettyString();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String adminToken() {
    Answer answer =
        form(
            keycloak.server() + "/realms/master/protocol/openid-connect/token",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                keycloak.admin().orElseThrow(),
                "password",
                keycloak.password()));
    if (answer.status() != 200) {
      throw new StartFailure(
          "Keycloak does not let ZHIBEN_OIDC_ADMIN_USER in: "
              + answer.json().path("error_description").asText(answer.body()));
    }
    return answer.json().path("access_token").asText();
  }

  private Answer get(String address) {
    return send(
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build());
  }

  private Answer form(String address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .timeout(Duration.ofSeconds(20))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private Answer send(HttpRequest request) {
    try {
      HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), response.body());
    } catch (IOException e) {
      throw new StartFailure(
          "No Keycloak answers at ZHIBEN_OIDC_URL (" + keycloak.issuer() + "): " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailure("Interrupted while asking Keycloak", e);
    }
  }
}
