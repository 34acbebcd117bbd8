package io.zhiben.hazard.document;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.tokenOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import io.zhiben.platform.docx.TemplateText;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class TemplateResourceTest {
  private static final String TEMPLATES = BASE + "/document-templates";
  private static final String LETTERHEAD = BASE + "/document-letterhead";
  private static final String OWN =
      "title 关于{{事由}}的函（自制）\nno {{文号}}\nto {{受文单位}}：\np {{情况}}\np {{要求}}\n"
          + "p 请于{{回复期限}}前回复。\nsign {{签发机关}}\nsign {{签发日期}}\n";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response upload(String who, byte[] file) {
    return given()
        .auth()
        .oauth2(tokenOf(who))
        .multiPart("file", "letter.docx", file, DocumentFiles.DOCX)
        .post(TEMPLATES + "/NOTICE_LETTER");
  }

  private static byte[] docx(String text) {
    return TemplateText.docx(text).bytes();
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static String preview(String who) throws IOException {
    return textOf(
        as(who)
            .get(TEMPLATES + "/NOTICE_LETTER/preview")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray());
  }

  @Test
  void aTenantsOwnChangesWhatIsPrintedForItAndBelow() throws IOException {
    assertTrue(!preview("dl-admin").contains("自制"));
    String id =
        upload("dl-admin", docx(OWN))
            .then()
            .statusCode(200)
            .body("source", equalTo("OWN"))
            .body("versions[0].inUse", equalTo(true))
            .body("versions[0].fileName", equalTo("letter.docx"))
            .extract()
            .path("versions[0].id");
    assertTrue(preview("dl-admin").contains("自制"));
    assertTrue(preview("dlh-admin").contains("自制"));
    assertTrue(!preview("dzgz-admin").contains("自制"));
    as("dlh-admin")
        .get(TEMPLATES)
        .then()
        .statusCode(200)
        .body("find { it.kind == 'NOTICE_LETTER' }.source", equalTo("INHERITED"))
        .body("find { it.kind == 'BULLETIN' }.source", equalTo("SHIPPED"))
        .body("kind", hasSize(DocumentKind.values().length));
    as("dlh-admin")
        .body(Map.of("id", id))
        .post(TEMPLATES + "/NOTICE_LETTER/use")
        .then()
        .statusCode(404);
    as("dl-admin")
        .body(new HashMap<>())
        .post(TEMPLATES + "/NOTICE_LETTER/use")
        .then()
        .statusCode(200)
        .body("source", equalTo("SHIPPED"))
        .body("versions.find { it.id == '" + id + "' }.inUse", equalTo(false));
    assertTrue(!preview("dlh-admin").contains("自制"));
    as("dl-admin")
        .body(Map.of("id", id))
        .post(TEMPLATES + "/NOTICE_LETTER/use")
        .then()
        .body("source", equalTo("OWN"));
    as("dl-admin").body(new HashMap<>()).post(TEMPLATES + "/NOTICE_LETTER/use");
  }

  @Test
  void namesAllThatKeepsAFileFromBeingOne() {
    upload("dlh-admin", docx("p {{受文单位}}{{不存在}}\np {{情况}}\np {{要求}}\np {{回复期限\nsign {{签发机关}}"))
        .then()
        .statusCode(400)
        .body("code", equalTo("TEMPLATE_REFUSED"))
        .body(
            "errors.findAll { it.code == 'TEMPLATE_PLACEHOLDER_MISSING' }.field",
            containsInAnyOrder("{{文号}}", "{{签发日期}}", "{{事由}}", "{{回复期限}}"))
        .body("errors.code", hasItem("TEMPLATE_PLACEHOLDER_BROKEN"))
        .body(
            "errors.find { it.code == 'TEMPLATE_PLACEHOLDER_UNKNOWN' }.field", equalTo("{{不存在}}"));
    upload("dlh-admin", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
        .then()
        .statusCode(415)
        .body("code", equalTo("TEMPLATE_NOT_DOCX"));
    upload("dlh-officer", docx(OWN)).then().statusCode(403);
  }

  @Test
  void theLetterheadNamesAndNumbers() {
    Response present = as("dzgz-admin").get(LETTERHEAD);
    present.then().statusCode(200).body("issuerName", startsWith("东赵各庄镇"));
    Map<String, Object> body = new HashMap<>(present.jsonPath().getMap("$"));
    body.put("issuerName", "东赵各庄镇应急办");
    body.put("patterns", Map.of("NOTICE_LETTER", "{简称}函{年}第{号}号", "BULLETIN", "通报{年}"));
    refusedPattern(as("dzgz-admin").header("If-Match", present.header("ETag")).body(body));
    body.put("patterns", Map.of("NOTICE_LETTER", "{简称}函{年}第{号}号"));
    as("dzgz-admin").body(body).post(LETTERHEAD).then().statusCode(428);
    as("dzgz-admin")
        .header("If-Match", present.header("ETag"))
        .body(body)
        .post(LETTERHEAD)
        .then()
        .statusCode(200);
    as("dzgz-admin")
        .header("If-Match", present.header("ETag"))
        .body(body)
        .post(LETTERHEAD)
        .then()
        .statusCode(412);
    Map<String, Object> letter = new HashMap<>();
    letter.put("kind", "NOTICE_LETTER");
    letter.put("enterpriseId", World.FAR);
    letter.put(
        "values",
        Map.of(
            "texts",
            Map.of("matter", "事", "facts", "情况", "demands", "要求", "deadline", "2026-12-01")));
    String id = as("dzgz-officer").body(letter).post(BASE + "/documents").path("id");
    as("dzgz-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post(BASE + "/documents/" + id + "/issue")
        .then()
        .statusCode(200)
        .body("issuerName", equalTo("东赵各庄镇应急办"))
        .body("number", startsWith("东赵各庄函"));
  }

  private static void refusedPattern(io.restassured.specification.RequestSpecification request) {
    Response answer = request.post(LETTERHEAD);
    assertEquals(400, answer.statusCode(), answer.asString());
    assertEquals("DOCUMENT_PATTERN_INVALID", answer.path("code"));
    assertEquals(List.of("patterns.BULLETIN"), answer.path("errors.field"));
  }

  @Test
  void aDepartmentIssuesInItsOwnNameOnly() {
    String hazard = reported(World.PARK);
    assigned(hazard);
    String id =
        as("dlh-department")
            .body(Map.of("kind", "RECTIFICATION_ORDER", "hazardIds", List.of(hazard)))
            .post(BASE + "/hazard-documents")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Response issued = issue("dlh-department", id);
    if (issued.statusCode() == 409) {
      issued.then().body("code", equalTo("DOCUMENT_LETTERHEAD_MISSING"));
      Map<String, Object> body =
          new HashMap<>(as("dlh-admin").get(LETTERHEAD).jsonPath().getMap("$"));
      body.put("issuerName", "东丽湖街道经济发展办公室");
      as("dlh-admin")
          .header("If-Match", "\"0\"")
          .body(body)
          .post(LETTERHEAD + "?department=" + World.LEAD)
          .then()
          .statusCode(200);
      issued = issue("dlh-department", id);
    }
    issued.then().statusCode(200).body("issuerName", equalTo("东丽湖街道经济发展办公室"));
    as("dlh-admin").get(LETTERHEAD + "?department=NOBODY").then().statusCode(400);
  }

  private static Response issue(String who, String id) {
    return as(who)
        .header("If-Match", "\"0\"")
        .body(Map.of())
        .post(BASE + "/documents/" + id + "/issue");
  }
}
