package io.zhiben.enterprise.tag;

import static io.zhiben.enterprise.Api.BASE;
import static io.zhiben.enterprise.Api.ENTERPRISES;
import static io.zhiben.enterprise.Api.as;
import static io.zhiben.enterprise.Api.enterprise;
import static io.zhiben.enterprise.Api.newCode;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.contracts.event.NationalTags;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.Rows;
import io.zhiben.enterprise.place.PlaceKind;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@EnterpriseServiceTest
class TagResourceTest {
  private static final String TAGS = BASE + "/tags";

  @Inject Rows rows;

  private static Map<String, Object> tag(String code, String label) {
    return Map.of("code", code, "label", label);
  }

  private static Response change(String code, String version, String label, boolean retired) {
    return as("dlh-admin")
        .header("If-Match", "\"" + version + "\"")
        .body(Map.of("label", label, "retired", retired))
        .put(TAGS + "/" + code);
  }

  private static Response put(String id, String version, Map<String, Object> body) {
    return as("dlh-officer")
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(ENTERPRISES + "/" + id);
  }

  @Test
  void theNationsTagsAreThoseOfTheContracts() {
    assertEquals(
        new TreeSet<>(NationalTags.GIVEN),
        new TreeSet<>(
            rows.query(
                "select code from tag_definition where region_code is null and not of_place",
                row -> row.getString(1))));
    assertEquals(
        new TreeSet<>(NationalTags.OF_PLACES),
        new TreeSet<>(
            rows.query("select code from tag_definition where of_place", row -> row.getString(1))));
    assertEquals(PlaceKind.values().length, NationalTags.OF_PLACES.size());
  }

  @Test
  void aTenantsOwnTagIsItsOwn() {
    as("dlh-admin")
        .body(tag("ownA", "自定甲"))
        .post(TAGS)
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("regionCode", equalTo("120110013000"))
        .body("own", equalTo(true));
    assertEquals(1, rows.audited("tag.define", "ownA"));
    as("dlh-officer").get(TAGS).then().statusCode(200).body("code", hasItem("ownA"));
    as("dl-officer").get(TAGS).then().body("find { it.code == 'ownA' }.own", equalTo(false));
    as("dzgz-officer")
        .get(TAGS)
        .then()
        .body("code", not(hasItem("ownA")))
        .body("code", hasItem("dustExplosion"));
    as("dlh-officer").body(tag("ownB", "自定乙")).post(TAGS).then().statusCode(403);
    as("dlh-admin")
        .body(tag("ownA", "自定丙"))
        .post(TAGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("TAG_CODE_TAKEN"));
    as("dlh-admin")
        .body(tag("ownC", "有限空间"))
        .post(TAGS)
        .then()
        .statusCode(409)
        .body("code", equalTo("TAG_LABEL_TAKEN"));
    as("dlh-admin").body(tag("Own", "自定丁")).post(TAGS).then().statusCode(400);
    as("dlh-admin").body(tag("ownD", "自定 丁")).post(TAGS).then().statusCode(400);

    Map<String, Object> here = enterprise(newCode(), "示例自定标签公司");
    here.put("tags", List.of("ownA", "confinedSpace"));
    String id = Api.registered("dlh-officer", here);
    Api.get("dlh-officer", id).then().body("tags", contains("confinedSpace", "ownA"));
    Map<String, Object> elsewhere = enterprise(newCode(), "示例别镇公司", "120119105000");
    elsewhere.put("tags", List.of("ownA"));
    as("dzgz-officer")
        .body(elsewhere)
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .body("code", equalTo("TAG_UNKNOWN"));
  }

  @Test
  void aRetiredTagStaysWithWhoHasIt() {
    as("dlh-admin").body(tag("fading", "将停用")).post(TAGS).then().statusCode(201);
    Map<String, Object> body = enterprise(newCode(), "示例停用标签公司");
    body.put("tags", List.of("fading"));
    String id = Api.registered("dlh-officer", body);

    change("fading", "0", "已停用", true)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("label", equalTo("已停用"))
        .body("retired", equalTo(true));
    change("fading", "0", "已停用", true).then().statusCode(412);
    as("dlh-admin")
        .body(Map.of("label", "无前提", "retired", false))
        .put(TAGS + "/fading")
        .then()
        .statusCode(428);
    change("highRisk", "0", "别名", false).then().statusCode(404);
    change("nobodys", "0", "别名", false).then().statusCode(404);
    assertEquals(1, rows.audited("tag.change", "fading"));

    body.put("address", "示例路2号");
    put(id, "0", body).then().statusCode(200).body("tags", contains("fading"));
    Map<String, Object> other = enterprise(newCode(), "示例另一公司");
    other.put("tags", List.of("fading"));
    as("dlh-officer")
        .body(other)
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .body("code", equalTo("TAG_RETIRED"));
  }

  @Test
  void aGradeIsOneOfItsKindAndHasAReason() {
    Map<String, Object> body = new HashMap<>(enterprise(newCode(), "示例分级公司"));
    body.put("tags", List.of("gradeA"));
    as("dlh-officer")
        .body(body)
        .post(ENTERPRISES)
        .then()
        .statusCode(400)
        .body("code", equalTo("GRADE_REASON_MISSING"))
        .body("errors.field", contains("gradeReason"));
    body.put("gradeReason", "年度考评九十五分");
    String id = Api.registered("dlh-officer", body);
    Api.get("dlh-officer", id).then().body("gradeReason", equalTo("年度考评九十五分"));

    body.remove("gradeReason");
    body.put("address", "示例路3号");
    put(id, "0", body).then().statusCode(200).body("gradeReason", equalTo("年度考评九十五分"));
    body.put("tags", List.of("gradeC"));
    put(id, "1", body).then().statusCode(400).body("code", equalTo("GRADE_REASON_MISSING"));
    body.put("gradeReason", "发现重大事故隐患");
    put(id, "1", body)
        .then()
        .statusCode(200)
        .body("tags", contains("gradeC"))
        .body("gradeReason", equalTo("发现重大事故隐患"));
    body.put("tags", List.of("gradeC", "gradeD"));
    put(id, "2", body).then().statusCode(400).body("code", equalTo("TAGS_EXCLUDE_ONE_ANOTHER"));
    assertEquals(2, rows.events("io.zhiben.enterprise.EnterpriseChanged", id));
  }
}
