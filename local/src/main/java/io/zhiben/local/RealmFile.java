package io.zhiben.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The realm "zhiben": one file for production, and a second one with demo users and demo clients
 * that is merged in for demonstrations and tests only.
 */
final class RealmFile {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PORTAL = "${portalUrl}";

  /** Client ids with the placeholder of their secret. */
  static final Map<String, String> CLIENTS =
      Map.of(
          "zhiben-portal", "portalClientSecret",
          "zhiben-accounts", "accountsClientSecret",
          "zhiben-directory", "directoryClientSecret",
          "agency-anhua", "agencyAnhuaSecret",
          "agency-other", "agencyOtherSecret",
          "zhiben-cli", "cliSecret",
          "zhiben-foreign", "foreignSecret");

  private RealmFile() {}

  static String render(StackSettings settings, Secrets secrets) {
    ObjectNode realm = read("zhiben-realm.json");
    if (settings.demo()) {
      merge(realm, read("zhiben-demo.json"));
    }
    for (JsonNode client : realm.get("clients")) {
      spreadRedirects((ObjectNode) client, settings.portalUrls());
    }
    Map<String, String> values = new LinkedHashMap<>();
    CLIENTS.forEach((client, name) -> values.put(name, secrets.get("client-" + client)));
    settings
        .own()
        .keycloak()
        .ifPresent(own ->
            own.clientSecrets()
                .forEach((client, secret) -> values.put(CLIENTS.get(client), secret)));
    values.put("demoPassword", secrets.demoPassword());
    String text = realm.toPrettyString();
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** Adds what the second document has: lists grow, objects are merged field by field. */
  private static void merge(ObjectNode into, ObjectNode more) {
    for (Map.Entry<String, JsonNode> field : more.properties()) {
      JsonNode known = into.get(field.getKey());
      if (known instanceof ArrayNode list) {
        list.addAll((ArrayNode) field.getValue());
      } else if (known instanceof ObjectNode object) {
        merge(object, (ObjectNode) field.getValue());
      } else {
        into.set(field.getKey(), field.getValue());
      }
    }
  }

  /** One redirect address for each address of the portal. */
  private static void spreadRedirects(ObjectNode client, List<String> portalUrls) {
    ArrayNode redirects = JSON.createArrayNode();
    for (JsonNode redirect : client.get("redirectUris")) {
      portalUrls.forEach(url -> redirects.add(redirect.asText().replace(PORTAL, url)));
    }
    client.set("redirectUris", redirects);
    ObjectNode attributes = (ObjectNode) client.get("attributes");
    JsonNode after = attributes.get("post.logout.redirect.uris");
    if (after != null) {
      // Keycloak keeps this list in one string, divided by "##".
      attributes.put(
          "post.logout.redirect.uris",
          String.join(
              "##", portalUrls.stream().map(url -> after.asText().replace(PORTAL, url)).toList()));
    }
  }

  private static ObjectNode read(String name) {
    try (InputStream in = RealmFile.class.getResourceAsStream("/realm/" + name)) {
      return (ObjectNode) JSON.readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
