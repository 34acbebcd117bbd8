package io.zhiben.reporting.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.access.Role;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Asks Keycloak's admin API for a person's address when a message is about to leave. Its client
 * needs the role {@code view-users} of {@code realm-management} and nothing else.
 */
final class Directory {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final NotifyConfig.DirectoryAccess access;
  private final HttpClient http;
  private final ObjectMapper json;

  Directory(NotifyConfig.DirectoryAccess access, HttpClient http, ObjectMapper json) {
    this.access = access;
    this.http = http;
    this.json = json;
  }

  static boolean isOn(NotifyConfig.DirectoryAccess access) {
    return access.adminUrl().isPresent()
        && access.tokenUrl().isPresent()
        && access.clientId().isPresent()
        && access.clientSecret().isPresent();
  }

  /** Empty for an account that is there no longer. */
  Optional<Account> find(String subject) throws WayFailed {
    String bearer = "Bearer " + token();
    String user = access.adminUrl().orElseThrow() + "/users/" + encoded(subject);
    HttpResponse<String> found = send(request(user, bearer));
    if (found.statusCode() == 404) {
      return Optional.empty();
    }
    JsonNode person = body(found, "directory");
    // as in a token: also those that come by a group or another role
    String effective = user + "/role-mappings/realm/composite";
    JsonNode roles = body(send(request(effective, bearer)), "directory roles");
    return Optional.of(
        new Account(
            person.path("enabled").asBoolean(),
            text(person, "email"),
            attribute(person, "phone"),
            blankIfNull(attribute(person, "region")),
            blankIfNull(attribute(person, "org")),
            rolesOf(roles)));
  }

  private String token() throws WayFailed {
    String form =
        "grant_type=client_credentials&client_id="
            + encoded(access.clientId().orElseThrow())
            + "&client_secret="
            + encoded(access.clientSecret().orElseThrow());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(access.tokenUrl().orElseThrow()))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    return body(send(request), "directory token").path("access_token").asText();
  }

  private static HttpRequest request(String address, String bearer) {
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(TIMEOUT)
        .header("Authorization", bearer)
        .header("Accept", "application/json")
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) throws WayFailed {
    return Sending.send(http, request, "directory");
  }

  private JsonNode body(HttpResponse<String> answer, String what) throws WayFailed {
    if (answer.statusCode() != 200) {
      throw new WayFailed(what + " answered " + answer.statusCode());
    }
    try {
      return json.readTree(answer.body());
    } catch (IOException e) {
      throw new WayFailed(what + " answered no JSON");
    }
  }

  private static Set<Role> rolesOf(JsonNode roles) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    roles.forEach(role -> Role.ofClaim(role.path("name").asText()).ifPresent(held::add));
    return held;
  }

  private static String text(JsonNode node, String field) {
    String value = node.path(field).asText("");
    return value.isBlank() ? null : value;
  }

  private static String attribute(JsonNode person, String name) {
    String value = person.path("attributes").path(name).path(0).asText("");
    return value.isBlank() ? null : value;
  }

  private static String blankIfNull(String value) {
    return value == null ? "" : value;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
