package io.zhiben.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhiben.e2e.suite.LiveSuite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The committed OpenAPI documents; {@link DocumentsTest} compares them with what the build makes.
 * The former ones in {@code src/test/resources/api} are those of the last release.
 */
class ApiDocumentsTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private static final String GOOD =
      """
      openapi: 3.1.0
      info: {title: Zhiben, version: v1, license: {name: Apache-2.0}}
      tags:
      - {name: drills, description: Drills}
      paths:
        /api/training/v1/drills:
          post:
            operationId: recordDrill
            summary: Record a drill
            tags: [drills]
            parameters:
            - {$ref: '#/components/parameters/Idempotency-Key'}
            - {name: dry, in: query, schema: {type: boolean}}
            requestBody:
              content: {application/json: {schema: {$ref: '#/components/schemas/Drill'}}}
            responses:
              '201':
                description: Recorded
                content: {application/json: {schema: {$ref: '#/components/schemas/Drill'}}}
              '400': {$ref: '#/components/responses/Refused'}
              '401': {$ref: '#/components/responses/Refused'}
              '403': {$ref: '#/components/responses/Refused'}
              '503': {$ref: '#/components/responses/Refused'}
            security: [{token: []}]
      components:
        parameters:
          Idempotency-Key: {name: Idempotency-Key, in: header, schema: {type: string}}
        responses:
          Refused:
            description: Refused
            content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
        schemas:
          Problem: {type: object}
          Drill:
            type: object
            required: [kind]
            properties:
              kind: {type: string, enum: [FIRE, FLOOD]}
              people: {type: integer}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"enterprise", "hazard", "training", "reporting", "portal"})
  void keepToTheRules(String service) throws IOException {
    assertEquals(List.of(), ApiRules.faultsOf(committed(service)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"enterprise", "hazard", "training", "reporting", "portal"})
  void onlyGrow(String service) throws IOException {
    assertEquals(
        List.of(),
        ApiGrowth.breaksBetween(former(service), committed(service)),
        "Clients would break: keep what was there, or add a v2 beside it");
  }

  @Test
  void aGoodDocumentHasNoFaults() throws IOException {
    assertEquals(List.of(), ApiRules.faultsOf(YAML.readTree(GOOD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "openapi: 3.1.0                  | openapi: 3.0.3            | is not 3.1",
        "operationId: recordDrill        | x-none: 1                 | has no operationId",
        "summary: Record a drill         | summary: Record a drill.  | has no summary",
        "tags: [drills]                  | tags: []                  | has no tag",
        "tags: [drills]                  | tags: [drill]             | which is not described",
        "/api/training/v1/drills         | /api/training/v1/newDrill | is no address",
        "security: [{token: []}]         | x-none: 1                 | does not say who may ask",
        "'403':                          | '405':                    | lacks the refusal 403",
        "application/problem+json        | application/json          | without a problem document",
        "parameters/Idempotency-Key'     | parameters/Other'         | leads nowhere",
        "schemas/Problem'                | schemas/Fault'            | leads nowhere",
        "{$ref: '#/components/schemas/Drill'} | {type: object}       | has no name",
        "content: {application/json: {schema: {$ref: '#/components/schemas/Drill'}}} | x-none: 1 | stands in its answer 201",
        "'201':                          | '409':                    | when all is well",
      })
  void findsAFault(String text, String instead, String fault) throws IOException {
    List<String> faults = ApiRules.faultsOf(YAML.readTree(changed(text, instead)));

    assertTrue(faults.stream().anyMatch(one -> one.contains(fault)), faults::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/training/v1/drills | /api/training/v1/exercises | post /api/training/v1/drills is gone",
        "post:                   | put:                       | is gone",
        "name: dry               | name: trial                | query dry is gone",
        "in: query, schema       | in: query, required: true, schema | is required now",
        "schema: {type: boolean} | schema: {type: string}     | type was",
        "'201':                  | '200':                     | the answer 201 is gone",
        "requestBody:            | requestBody: {required: true, content: {}}\\n      x-b: | required now",
        "required: [kind]        | required: [kind, people]   | people is required now",
        "people: {type: integer} | persons: {type: integer}   | people is gone",
        "people: {type: integer} | people: {type: string}     | type was",
        "[FIRE, FLOOD]           | [FIRE, QUAKE]              | FLOOD is gone",
      })
  void findsABreak(String text, String instead, String broken) throws IOException {
    List<String> breaks =
        ApiGrowth.breaksBetween(YAML.readTree(GOOD), YAML.readTree(changed(text, instead)));

    assertTrue(breaks.stream().anyMatch(one -> one.contains(broken)), breaks::toString);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "people: {type: integer} | people: {type: integer}, place: {type: string}",
        "[FIRE, FLOOD]           | [FIRE, FLOOD, QUAKE]",
        "required: [kind]        | required: []",
        "- {name: dry, in: query | - {name: by, in: query, schema: {type: string}}\\n      - {name: dry, in: query",
      })
  void takesGrowth(String text, String instead) throws IOException {
    String grown = changed(text, instead).replace("}, place", "}\n        place");

    assertEquals(
        List.of(), ApiGrowth.breaksBetween(YAML.readTree(GOOD), YAML.readTree(grown)), grown);
  }

  private static String changed(String text, String instead) {
    assertTrue(GOOD.contains(text), text);
    return GOOD.replace(text, instead.replace("\\n", "\n"));
  }

  private static JsonNode committed(String service) throws IOException {
    Path file = LiveSuite.repository().resolve("docs/openapi/" + service + ".yaml");
    return YAML.readTree(file.toFile());
  }

  private static JsonNode former(String service) throws IOException {
    return YAML.readTree(ApiDocumentsTest.class.getResourceAsStream("/api/" + service + ".yaml"));
  }
}
