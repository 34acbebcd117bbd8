package io.zhiben.hazard.checklist;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.INSPECTIONS;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.inspectionBody;
import static io.zhiben.hazard.Api.tokenOf;
import static io.zhiben.hazard.checklist.ChecklistFixture.answer;
import static io.zhiben.hazard.checklist.ChecklistFixture.body;
import static io.zhiben.hazard.checklist.ChecklistFixture.inspection;
import static io.zhiben.hazard.checklist.ChecklistFixture.issued;
import static io.zhiben.hazard.checklist.ChecklistFixture.made;
import static io.zhiben.hazard.checklist.ChecklistFixture.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos of inspections themselves, inspections from afar and in depth, key links. */
@HazardServiceTest
class InspectionEvidenceTest {
  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  /** Two items: a key link that is shown by a photo, and another. */
  private static String version() {
    Map<String, Object> list = body(null);
    list.put(
        "items",
        List.of(
            Map.of("text", "危废过磅", "basis", "转移联单", "photoNeeded", true, "keyLink", true),
            Map.of("text", "台账齐全", "basis", "制度")));
    return issued("dlh-officer", made("dlh-officer", list));
  }

  private static Map<String, Object> nil(String version, List<?> answers) {
    Map<String, Object> body = inspection(version, answers);
    body.put("nilReturn", true);
    return body;
  }

  private static Map<String, Object> shown(int no, String answer, String sha256) {
    Map<String, Object> said = answer(no, answer);
    said.put("photos", List.of(sha256));
    return said;
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static Response upload(String who, String id, byte[] photo) {
    return given()
        .auth()
        .oauth2(tokenOf(who))
        .multiPart("file", "scene.jpg", photo, "image/jpeg")
        .post(INSPECTIONS + "/" + id + "/photos");
  }

  private static String recorded(String who, Map<String, Object> body) {
    return as(who).body(body).post(INSPECTIONS).then().statusCode(201).extract().path("id");
  }

  @Test
  void isGoodByAPhotoThatArrivesAfterTheRecord() throws Exception {
    String version = version();
    byte[] photo = image();
    Map<String, Object> bare = nil(version, List.of(answer(1, "OK"), answer(2, "OK")));
    refused(as("dlh-officer").body(bare).post(INSPECTIONS), 400, "ITEM_PHOTO_NEEDED");
    String id =
        recorded(
            "dlh-officer", nil(version, List.of(shown(1, "OK", sha256(photo)), answer(2, "OK"))));
    as("dlh-officer")
        .get(INSPECTIONS + "/" + id)
        .then()
        .body("photosOwed", equalTo(1))
        .body("actions", hasItem("ADD_PHOTO"))
        .body("checklists[0].answers.keyLink", contains(true, false))
        .body("checklists[0].answers[0].photos.photoId", contains((Object) null));
    as("dlh-officer")
        .get(INSPECTIONS + "?photosOwed=true&limit=200")
        .then()
        .body("items.id", hasItem(id));
    refused(upload("dlh-department", id, photo), 403, "NOT_ITS_RECORDER");
    refused(upload("dzgz-officer", id, photo), 404, "NOT_FOUND");
    String kept = upload("dlh-officer", id, photo).then().statusCode(201).extract().path("id");
    as("dlh-officer")
        .get(INSPECTIONS + "/" + id)
        .then()
        .body("photosOwed", equalTo(0))
        .body("photos.id", contains(kept))
        .body("checklists[0].answers[0].photos.photoId", contains(kept));
    as("dlh-officer")
        .get(INSPECTIONS + "?photosOwed=true&limit=200")
        .then()
        .body("items.id", not(hasItem(id)));
    String file = INSPECTIONS + "/" + id + "/photos/" + kept;
    assertArrayEquals(photo, as("dlh-leader").get(file).asByteArray());
    refused(as("dzgz-officer").get(file), 404, "NOT_FOUND");
    String other = recorded("dlh-officer", inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0));
    refused(as("dlh-officer").get(INSPECTIONS + "/" + other + "/photos/" + kept), 404, "NOT_FOUND");
  }

  /** A self-check shows what it posted, too. */
  @Test
  void takesAPhotoThatNoAnswerNames() {
    String id = recorded("ent-officer", inspectionBody(World.PARK, "SELF_CHECK", "PRINCIPAL", 0));
    refused(upload("ent-principal", id, image()), 403, "NOT_ITS_RECORDER");
    upload("ent-officer", id, image()).then().statusCode(201);
    as("dlh-officer").get(INSPECTIONS + "/" + id).then().body("photos", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({"NOT_OK, a", "NOT_CHECKED, a", "OK, A"})
  void takesTheNamesOfPhotosOfWhatIsGoodOnly(String said, String digit) {
    Map<String, Object> named = shown(1, said, digit.repeat(64));
    Map<String, Object> body = inspection(version(), List.of(named, answer(2, "OK")));
    if (!said.equals("NOT_OK")) {
      body.put("nilReturn", true);
    }
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(400)
        .body("errors[0].field", containsString("checklists[0].answers[0].photos"));
  }

  @Test
  void saysWhatWasLookedAtFromAfar() {
    Map<String, Object> body = inspectionBody(World.PARK, "ROUTINE", "OFFICER", 0);
    body.put("circumstances", List.of("OFF_SITE"));
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 400, "REMOTE_SOURCE_NEEDED");
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    body.put("remote", remote(now.minusSeconds(7200), now.minusSeconds(3600)));
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("remote.source", equalTo("3 号罐区视频"))
        .body("remote.to", equalTo(now.minusSeconds(3600).toString()));
    for (Map<String, Object> wrong :
        List.of(
            remote(now, now.minusSeconds(1)),
            remote(now, now.plusSeconds(3600)),
            remote(now.minus(400, ChronoUnit.DAYS), now))) {
      body.put("remote", wrong);
      refused(as("dlh-officer").body(body).post(INSPECTIONS), 400, "INVALID_FIELD");
    }
    body.put("remote", remote(now.minusSeconds(7200), now.minusSeconds(3600)));
    for (List<String> others : List.of(List.<String>of("NIGHT"), List.of("OFF_SITE", "ONLINE"))) {
      body.put("circumstances", others);
      refused(as("dlh-officer").body(body).post(INSPECTIONS), 400, "INVALID_FIELD");
    }
  }

  private static Map<String, Object> remote(Instant from, Instant to) {
    return Map.of("source", "3 号罐区视频", "from", from.toString(), "to", to.toString());
  }

  @Test
  void looksIntoEverythingInDepth() {
    String version = version();
    List<?> whole = List.of(shown(1, "OK", "b".repeat(64)), answer(2, "NOT_APPLICABLE"));
    Map<String, Object> body = nil(version, whole);
    body.put("analysis", "管理薄弱环节在转移交接");
    refused(as("dlh-officer").body(body).post(INSPECTIONS), 400, "INVALID_FIELD");
    body.put("circumstances", List.of("DISSECTION"));
    as("dlh-officer")
        .body(body)
        .post(INSPECTIONS)
        .then()
        .statusCode(201)
        .body("analysis", equalTo("管理薄弱环节在转移交接"));
    Map<String, Object> silent = new HashMap<>(body);
    silent.remove("analysis");
    refused(as("dlh-officer").body(silent).post(INSPECTIONS), 400, "DISSECTION_NOT_WHOLE");
    Map<String, Object> listless = new HashMap<>(body);
    listless.remove("checklists");
    refused(as("dlh-officer").body(listless).post(INSPECTIONS), 400, "DISSECTION_NOT_WHOLE");
    Map<String, Object> partly =
        nil(version, List.of(shown(1, "OK", "b".repeat(64)), answer(2, "NOT_CHECKED")));
    partly.put("circumstances", List.of("DISSECTION"));
    partly.put("analysis", "分析");
    refused(as("dlh-officer").body(partly).post(INSPECTIONS), 400, "DISSECTION_NOT_WHOLE");
  }

  private static int keyLinks(String field) {
    String line = "departments.find { it.department == '' }.keyLinks." + field;
    Integer met = as("dlh-leader").get(BASE + "/inspection-statistics/key-links").path(line);
    return met == null ? 0 : met;
  }

  @Test
  void countsThoseThatLookedAtTheKeyLinks() {
    String version = version();
    int before = keyLinks("numerator");
    int all = keyLinks("denominator");
    recorded("dlh-officer", nil(version, List.of(answer(1, "NOT_CHECKED"), answer(2, "OK"))));
    recorded(
        "dlh-officer",
        nil(version, List.of(shown(1, "OK", "c".repeat(64)), answer(2, "NOT_CHECKED"))));
    assertEquals(before + 1, keyLinks("numerator"));
    assertEquals(all + 2, keyLinks("denominator"));
  }

  private static Response visits(String query) {
    return as("dlh-leader").get(BASE + "/inspection-statistics/visits" + query);
  }

  @Test
  void countsVisitsOfEachEnterpriseMonthByMonth() {
    String site = "sites.find { it.enterpriseId == '" + World.HOTEL + "' }";
    int before = visits("").then().statusCode(200).extract().path(site + ".total");
    recorded("dlh-officer", inspectionBody(World.HOTEL, "ROUTINE", "OFFICER", 1));
    var after = visits("").then().extract().jsonPath();
    assertEquals(before + 1, after.getInt(site + ".total"));
    assertEquals(after.getList("months").size(), after.getList(site + ".visits").size());
    assertEquals(
        before + 1, after.getList(site + ".visits", Integer.class).stream().mapToInt(i -> i).sum());
    visits("?tag=nobodyHasIt").then().statusCode(200).body("sites", hasSize(0));
    refused(visits("?from=2001-01-01"), 400, "INVALID_PARAMETER");
    as("dzgz-officer")
        .get(BASE + "/inspection-statistics/visits")
        .then()
        .body("sites.enterpriseId", not(hasItem(World.HOTEL.toString())));
    refused(
        as("dlh-officer").get(INSPECTIONS + "/" + UUID.randomUUID() + "/photos/" + World.HOTEL),
        404,
        "NOT_FOUND");
  }
}
