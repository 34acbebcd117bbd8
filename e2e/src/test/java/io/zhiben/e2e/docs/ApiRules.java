package io.zhiben.e2e.docs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What an OpenAPI document of the suite keeps to; each fault is a sentence. */
final class ApiRules {
  private static final Pattern PATH =
      Pattern.compile("/(api/[a-z]+/v1|auth)(/([a-z][a-z0-9]*(-[a-z0-9]+)*|\\{[a-z][A-Za-z]*}))+");
  private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z]+");
  private static final Set<String> SAYS_SOMETHING = Set.of("200", "201");
  private static final String GUARDED = "/api/";
  private static final String OPEN = "/v1/public/";
  private static final List<String> REFUSALS = List.of("400", "401", "403", "503");
  private static final List<String> REFUSALS_OF_OPEN = List.of("400", "429", "503");
  private static final String PORTAL = "/api/portal/";

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> operationIds = new HashSet<>();
  private final Set<String> tags = new HashSet<>();

  private ApiRules(JsonNode document) {
    this.document = document;
  }

  static List<String> faultsOf(JsonNode document) {
    ApiRules rules = new ApiRules(document);
    rules.look();
    return rules.faults;
  }

  private void look() {
    expect(document.path("openapi").asText().startsWith("3.1"), "the document", "is not 3.1");
    for (String field : List.of("title", "version", "license")) {
      expect(document.path("info").has(field), "info", "has no " + field);
    }
    for (JsonNode tag : document.path("tags")) {
      tags.add(tag.path("name").asText());
      expect(tag.hasNonNull("description"), "tag " + tag.path("name"), "has no description");
    }
    expect(!document.path("paths").isEmpty(), "the document", "has no paths");
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      expect(PATH.matcher(path.getKey()).matches(), path.getKey(), "is no address of the suite");
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        look(path.getKey(), operation.getKey(), operation.getValue());
      }
    }
    references(document);
    names();
  }

  private void look(String path, String method, JsonNode operation) {
    String where = method.toUpperCase(java.util.Locale.ROOT) + " " + path;
    String id = operation.path("operationId").asText();
    expect(OPERATION_ID.matcher(id).matches(), where, "has no operationId in camel case");
    expect(operationIds.add(id), where, "shares its operationId with another operation");
    String summary = operation.path("summary").asText();
    expect(!summary.isBlank() && !summary.endsWith("."), where, "has no summary without a dot");
    expect(!operation.path("tags").isEmpty(), where, "has no tag");
    for (JsonNode tag : operation.path("tags")) {
      expect(tags.contains(tag.asText()), where, "has the tag " + tag + ", which is not described");
    }
    for (JsonNode parameter : operation.path("parameters")) {
      expect(
          parameter.has("$ref") || parameter.path("schema").isObject(),
          where,
          "has a parameter without a schema: " + parameter.path("name"));
    }
    named(where, operation.path("requestBody").path("content"));
    answers(where, path, operation);
  }

  private void answers(String where, String path, JsonNode operation) {
    boolean success = false;
    for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
      char kind = answer.getKey().charAt(0);
      success |= kind == '2' || kind == '3';
      JsonNode said = resolved(answer.getValue());
      expect(said.hasNonNull("description"), where, "does not say what " + answer.getKey() + " is");
      named(where, said.path("content"));
      expect(
          !SAYS_SOMETHING.contains(answer.getKey()) || !said.path("content").isEmpty(),
          where,
          "does not say what stands in its answer " + answer.getKey());
      if (kind == '4' || kind == '5') {
        expect(
            !path.startsWith(GUARDED)
                || said.path("content")
                    .path("application/problem+json")
                    .path("schema")
                    .path("$ref")
                    .asText()
                    .endsWith("/Problem"),
            where,
            "answers " + answer.getKey() + " without a problem document");
      }
    }
    expect(success, where, "does not say what it answers when all is well");
    if (path.startsWith(GUARDED)) {
      boolean open = path.contains(OPEN);
      expect(operation.has("security"), where, "does not say who may ask");
      expect(operation.path("security").isEmpty() == open, where, "lets the wrong people ask");
      for (String status : open ? REFUSALS_OF_OPEN : REFUSALS) {
        expect(operation.path("responses").has(status), where, "lacks the refusal " + status);
      }
      expect(!path.contains("{") || operation.path("responses").has("404"), where, "lacks 404");
    }
    boolean creates = operation.path("responses").has("201");
    if (creates && !path.startsWith(PORTAL)) {
      boolean header = operation.path("parameters").toString().contains("/Idempotency-Key");
      expect(
          header != bearsAKey(operation), where, "creates something without taking one key of it");
    }
  }

  /** What must not lie in the store of kept answers is sent with a key of its own in the body. */
  private boolean bearsAKey(JsonNode operation) {
    JsonNode body = operation.at("/requestBody/content/application~1json/schema");
    return resolved(body).path("required").toString().contains("\"submission\"");
  }

  /** Two types of one name get a number, and which of them gets it depends on the rest. */
  private void names() {
    document
        .at("/components/schemas")
        .fieldNames()
        .forEachRemaining(
            name -> expect(!name.matches(".*\\d"), name, "shares its name with another type"));
  }

  /** Bodies of JSON have a name, so that clients made of the document have classes. */
  private void named(String where, JsonNode content) {
    JsonNode schema = content.path("application/json").path("schema");
    if (!schema.isObject()) {
      expect(!content.has("application/json"), where, "has a body of JSON without a schema");
      return;
    }
    JsonNode core = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    expect(core.has("$ref"), where, "has a body that has no name: " + core);
  }

  private void references(JsonNode node) {
    if (node.isObject() && node.path("$ref").isTextual()) {
      expect(!resolved(node).isMissingNode(), node.path("$ref").asText(), "leads nowhere");
    }
    node.forEach(this::references);
  }

  private JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  private void expect(boolean holds, String where, String fault) {
    if (!holds) {
      faults.add(where + " " + fault);
    }
  }
}
