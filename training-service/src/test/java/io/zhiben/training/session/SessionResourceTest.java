package io.zhiben.training.session;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.zhiben.training.Neighbours;
import io.zhiben.training.TrainingTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TrainingTest
class SessionResourceTest {
  private static final String SESSIONS = "/api/training/v1/sessions";

  @Inject Neighbours neighbours;
  private UUID park;

  @BeforeEach
  void populate() {
    neighbours.tellOfPlaces();
    park = neighbours.tellOf(Neighbours.THEME_PARK, "湖畔主题乐园", Neighbours.EAST_LAKE);
  }

  private Map<String, Object> session() {
    Map<String, Object> body = new HashMap<>();
    body.put("topic", "动火作业安全");
    body.put("heldOn", neighbours.today().toString());
    body.put("hours", 2.5);
    body.put("attendees", 18);
    body.put("audience", "WORKER");
    return body;
  }

  private static ValidatableResponse record(String user, Map<String, Object> body) {
    return Neighbours.as(user).body(body).post(SESSIONS).then();
  }

  @Test
  void anEnterpriseRecordsItsSession() {
    Map<String, Object> body = session();
    body.put("enterpriseId", park);
    String id =
        record("ent-principal", body)
            .statusCode(201)
            .body("enterpriseCode", equalTo(Neighbours.THEME_PARK))
            .body("hours", equalTo(2.5f))
            .extract()
            .path("id");
    Neighbours.as("dl-officer").get(SESSIONS + "/" + id).then().statusCode(200);
    Neighbours.as("dzgz-officer").get(SESSIONS + "/" + id).then().statusCode(404);
    neighbours.awaitCount(
        "select count(*) from outbox where sent_at is not null and aggregate_key = '%s'"
            .formatted(id),
        1);
  }

  @Test
  void anOfficeRecordsASessionForItsPlace() {
    Map<String, Object> body = session();
    body.put("regionCode", "120110013000");
    body.put("audience", "CADRE");
    String id =
        record("dlh-officer", body)
            .statusCode(201)
            .body("enterpriseId", nullValue())
            .body("regionName", equalTo("东丽湖街道"))
            .extract()
            .path("id");
    Neighbours.as("dlh-leader")
        .get(SESSIONS + "?region=120110013000&audience=CADRE")
        .then()
        .body("items.id", hasItem(id));
    Neighbours.as("ent-officer").get(SESSIONS).then().body("items.id", not(hasItem(id)));
    Neighbours.as("ent-officer").get(SESSIONS + "/" + id).then().statusCode(404);
  }

  @Test
  void nobodyRecordsForAnotherPlace() {
    Map<String, Object> body = session();
    body.put("regionCode", "120119105000");
    record("dlh-officer", body).statusCode(403).body("code", equalTo("OUTSIDE_SCOPE"));
    body.put("regionCode", "120110013000");
    record("ent-officer", body).statusCode(403).body("code", equalTo("OUTSIDE_SCOPE"));
    body.put("regionCode", "999999999999");
    record("dlh-officer", body).statusCode(400);
  }

  @Test
  void aSessionNamesEitherAnEnterpriseOrAPlace() {
    record("dlh-officer", session()).statusCode(400).body("code", equalTo("ENTERPRISE_OR_PLACE"));
    Map<String, Object> both = session();
    both.put("enterpriseId", park);
    both.put("regionCode", "120110013000");
    record("dlh-officer", both).statusCode(400).body("code", equalTo("ENTERPRISE_OR_PLACE"));
  }

  @ParameterizedTest
  @CsvSource({
    "hours, 0, INVALID_FIELD",
    "hours, 1.25, INVALID_FIELD",
    "attendees, 0, INVALID_FIELD",
    "audience, EVERYBODY, INVALID_FIELD",
    "topic, ' ', INVALID_FIELD",
    "heldOn, 2999-01-01, HELD_IN_FUTURE",
    "certificate, yes, UNKNOWN_FIELD"
  })
  void refusesBadInput(String field, String value, String code) {
    Map<String, Object> body = session();
    body.put("enterpriseId", park);
    body.put(
        field, field.equals("hours") || field.equals("attendees") ? Double.valueOf(value) : value);
    record("dlh-officer", body)
        .statusCode(400)
        .body("code", equalTo(code))
        .body("errors.field", hasItem(field));
  }
}
