package io.zhiben.enterprise.enterprise;

import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static io.zhiben.enterprise.Api.registered;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class EnterpriseResourceTest {
  @Inject Rows rows;
  @Inject EnterpriseAnnouncement announcement;

  @Test
  void registersAnEnterpriseWithItsDomain() {
    Map<String, Object> body = enterprise(newCode(), "示例高危建筑公司");
    body.put("industry", "47");
    body.put("tags", List.of("highRisk"));
    body.put("longitude", 117.45);
    body.put("latitude", 39.18);
    body.put("coordinateSystem", "GCJ02");

    String id =
        as("dlh-officer")
            .body(body)
            .post(ENTERPRISES)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("industry", equalTo("E47"))
            .body("industryName", equalTo("房屋建筑业"))
            .body("domain.code", equalTo("DLH-03"))
            .body("domain.leadDepartments.size()", equalTo(2))
            .body("highRisk", equalTo(true))
            .body("regionName", equalTo("湖东社区"))
            .body("principalPhone", equalTo("13900001234"))
            .extract()
            .path("id");

    as("dlh-officer")
        .get(ENTERPRISES + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("longitude", equalTo(117.45f));
    assertEquals(1, rows.events("io.zhiben.enterprise.EnterpriseRegistered", id));
    assertEquals(1, rows.audited("enterprise.register", id));
    String payload =
        rows.query(
                "select payload from outbox where aggregate_key = ?", row -> row.getString(1), id)
            .getFirst();
    assertEquals(false, payload.contains("13900001234") || payload.contains("负责人甲"));
    // GCJ-02 lies some hundred metres to the east and north of the point that others learn
    JsonPath told = JsonPath.from(payload);
    assertEquals(117.45 - 0.0065, told.getDouble("longitude"), 0.0002);
    assertEquals(39.18 - 0.0012, told.getDouble("latitude"), 0.0002);
  }

  /** As after the migration of a register that is older than points in events. */
  @Test
  void tellsOnceOfPointsThatNobodyWasToldOf() {
    Map<String, Object> body = enterprise(newCode(), "示例早年公司");
    body.put("longitude", 117.45);
    body.put("latitude", 39.18);
    body.put("coordinateSystem", "WGS84");
    String id = registered("dlh-officer", body);
    rows.update("delete from outbox where aggregate_key = ?", id);
    rows.update(
        "insert into enterprise_untold (enterprise_id) select id from enterprise where code = ?",
        body.get("code"));

    announcement.announce();
    announcement.announce();

    assertEquals(1, rows.events("io.zhiben.enterprise.EnterpriseChanged", id));
    as("dlh-officer").get(ENTERPRISES + "/" + id).then().header("ETag", "\"1\"");
    String payload =
        rows.query(
                "select payload from outbox where aggregate_key = ?", row -> row.getString(1), id)
            .getFirst();
    assertEquals(117.45, JsonPath.from(payload).getDouble("longitude"), 1e-4);
  }

  /** A figure of a past day counts it by the tags that it had then. */
  @Test
  void tellsWhatItCountedAsBefore() {
    Map<String, Object> body = enterprise(newCode(), "示例改标签公司");
    body.put("tags", List.of("smallPremises"));
    String id = registered("dlh-officer", body);
    rows.update(
        "update enterprise set created_at = timestampadd(day, -5, created_at) where id = ?",
        UUID.fromString(id));
    body.put("tags", List.of());
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"");
    String payload =
        rows.query(
                "select payload from outbox where aggregate_key = ? and aggregate_version = 1",
                row -> row.getString(1),
                id)
            .getFirst();
    JsonPath told = JsonPath.from(payload);
    assertEquals(List.of(), told.getList("tags"));
    assertEquals(1, told.getList("former").size());
    assertEquals(List.of("smallPremises"), told.getList("former[0].tags"));
    assertEquals(told.getString("place.code"), told.getString("former[0].place.code"));
  }

  @Test
  void changesWithTheVersionThatItRestsOn() {
    Map<String, Object> body = enterprise(newCode(), "示例变更公司");
    String id = registered("dlh-officer", body);
    body.put("name", "示例变更后公司");
    body.put("tags", List.of("smallPremises"));

    as("dlh-officer")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(428)
        .body("code", equalTo("PRECONDITION_REQUIRED"));
    as("dlh-officer")
        .header("If-Match", "\"7\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"));
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("name", equalTo("示例变更后公司"))
        .body("domainCode", equalTo("DLH-08"));

    as("dlh-officer").get(ENTERPRISES + "?q=变更后").then().body("total", equalTo(1));
    as("dlh-officer").get(ENTERPRISES + "?q=变更公司").then().body("total", equalTo(0));
    assertEquals(1, rows.events("io.zhiben.enterprise.EnterpriseChanged", id));
    assertEquals(1, rows.audited("enterprise.change", id));
  }

  @Test
  void countersFollowEveryChange() {
    long before = counted("dzgz-officer", "CLOSED");
    Map<String, Object> body = enterprise(newCode(), "示例计数公司", "120119105202");
    String id = registered("dzgz-officer", body);
    int total = as("dzgz-officer").get(ENTERPRISES + "/counts").then().extract().path("total");

    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .post(ENTERPRISES + "/" + id + "/close")
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));

    assertEquals(before + 1, counted("dzgz-officer", "CLOSED"));
    as("dzgz-officer").get(ENTERPRISES + "/counts").then().body("total", equalTo(total));
    as("dzgz-officer")
        .get(ENTERPRISES + "/counts?region=120119105203")
        .then()
        .statusCode(200)
        .body("byStatus.CLOSED", nullValue());
  }

  private static long counted(String who, String status) {
    Integer count =
        as(who).get(ENTERPRISES + "/counts").then().extract().path("byStatus." + status);
    return count == null ? 0 : count;
  }

  @Test
  void aClosedOneIsOnlyOpenedAgain() {
    Map<String, Object> body = enterprise(newCode(), "示例注销公司");
    String id = registered("dlh-officer", body);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .post(ENTERPRISES + "/" + id + "/close")
        .then()
        .statusCode(200);

    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .post(ENTERPRISES + "/" + id + "/close")
        .then()
        .statusCode(409)
        .body("code", equalTo("ENTERPRISE_CLOSED"));
    Map<String, Object> stillClosed = new HashMap<>(body);
    stillClosed.put("status", "CLOSED");
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(stillClosed)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(409);
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(200)
        .body("status", equalTo("ACTIVE"));
  }

  @Test
  void anUnlicensedOneGetsACodeUntilItHasALicence() {
    Map<String, Object> body = enterprise(null, "示例无证小店");
    body.put("status", "UNLICENSED");
    String id =
        as("dlh-officer")
            .body(body)
            .post(ENTERPRISES)
            .then()
            .statusCode(201)
            .body("code", matchesPattern("UL120110013\\d{6}"))
            .body("issuedCode", equalTo(true))
            .extract()
            .path("id");
    body.put("status", "ACTIVE");
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(400)
        .body("code", equalTo("CREDIT_CODE_MISSING"));
    String licence = newCode();
    body.put("code", licence);

    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(200)
        .body("code", equalTo(licence))
        .body("issuedCode", equalTo(false));
    body.put("code", newCode());
    as("dlh-officer")
        .header("If-Match", "\"1\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(409)
        .body("code", equalTo("CREDIT_CODE_FIXED"));
  }

  @Test
  void aCodeIsTakenOncePerTown() {
    String code = newCode();
    registered("dlh-officer", enterprise(code, "示例一公司"));

    as("dlh-officer")
        .body(enterprise(code, "示例二公司", "120110013002"))
        .post(ENTERPRISES)
        .then()
        .statusCode(409)
        .body("code", equalTo("ENTERPRISE_CODE_TAKEN"))
        .body("errors[0].field", equalTo("code"));
    registered("dzgz-officer", enterprise(code, "示例一公司分店", "120119105201"));
  }

  @Test
  void phonesAreMaskedForThoseWhoNeedNotCall() {
    Map<String, Object> body = enterprise(newCode(), "示例电话公司");
    String id = registered("dlh-officer", body);

    Api.get("dlh-leader", id).then().body("principalPhone", equalTo("139****1234"));
    Api.get("dlh-admin", id).then().body("principalPhone", equalTo("13900001234"));
    Api.get("dlh-officer", id).then().body("safetyOfficerPhone", endsWith("5678"));
  }

  @Test
  void anUnknownIdAndAForeignOneAnswerAlike() {
    String foreign = registered("dzgz-officer", enterprise(newCode(), "示例外镇公司", "120119105201"));

    Api.get("dlh-officer", foreign).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    Api.get("dlh-officer", "01980000-0000-7000-8000-000000000000")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(enterprise(newCode(), "x"))
        .put(ENTERPRISES + "/" + foreign)
        .then()
        .statusCode(404);
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .post(ENTERPRISES + "/" + foreign + "/close")
        .then()
        .statusCode(404);
  }

  @Test
  void movingNeedsRightsOnBothEnds() {
    Map<String, Object> body = enterprise(newCode(), "示例搬迁公司");
    String id = registered("dlh-officer", body);
    body.put("regionCode", "120119105201");

    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(403)
        .body("code", equalTo("OUTSIDE_SCOPE"));
    as("tj-officer")
        .header("If-Match", "\"0\"")
        .body(body)
        .put(ENTERPRISES + "/" + id)
        .then()
        .statusCode(200)
        .body("domainCode", equalTo("120119105-00"));
    Api.get("dlh-officer", id).then().statusCode(404);
    Api.get("dzgz-officer", id).then().statusCode(200);
  }
}
