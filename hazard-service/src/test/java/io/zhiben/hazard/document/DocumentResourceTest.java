package io.zhiben.hazard.document;

import static io.restassured.RestAssured.given;
import static io.zhiben.hazard.Api.BASE;
import static io.zhiben.hazard.Api.as;
import static io.zhiben.hazard.Api.assigned;
import static io.zhiben.hazard.Api.image;
import static io.zhiben.hazard.Api.rectified;
import static io.zhiben.hazard.Api.reported;
import static io.zhiben.hazard.Api.tokenOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.zhiben.hazard.HazardServiceTest;
import io.zhiben.hazard.World;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HazardServiceTest
class DocumentResourceTest {
  private static final String DOCUMENTS = BASE + "/documents";
  private static final String OF_HAZARDS = BASE + "/hazard-documents";

  @BeforeEach
  void tellTheWorld() {
    World.ensure();
  }

  private static Response drafted(String who, String kind, Object... hazards) {
    return as(who).body(Map.of("kind", kind, "hazardIds", List.of(hazards))).post(OF_HAZARDS);
  }

  private static String order(String... hazards) {
    return drafted("dlh-officer", "RECTIFICATION_ORDER", (Object[]) hazards)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response step(String who, String id, String step, Map<String, ?> body) {
    String tag = as("dlh-officer").get(DOCUMENTS + "/" + id).header("ETag");
    return as(who).header("If-Match", tag).body(body).post(DOCUMENTS + "/" + id + "/" + step);
  }

  private static String issuedOrder(String... hazards) {
    String id = order(hazards);
    step("dlh-officer", id, "issue", Map.of()).then().statusCode(200);
    return id;
  }

  private static Map<String, Object> served() {
    return Map.of("servedOn", World.today().toString(), "method", "DIRECT", "note", "负责人签收");
  }

  private static byte[] file(String who, String id, String format) {
    return as(who)
        .get(DOCUMENTS + "/" + id + "/" + format)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  private static String textOf(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static void refused(Response answer, int status, String code) {
    assertEquals(status, answer.statusCode(), answer.asString());
    assertEquals(code, answer.path("code"), answer.asString());
  }

  @Test
  void goesFromTheHazardToItsEnterprise() throws IOException {
    String first = reported(World.PARK);
    String second = reported(World.PARK);
    assigned(first);
    assigned(second);
    String id = order(first, second);
    as("dlh-officer")
        .get(DOCUMENTS + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("number", nullValue())
        .body("recipient", equalTo("欢腾湖主题乐园"))
        .body("subjects.id", contains(first, second))
        .body("values.lists.findings.problem", contains("安全出口锁闭", "安全出口锁闭"))
        .body("values.texts.deadline", equalTo(World.today().plusDays(15).toString()))
        .body("actions", contains("REVISE", "ISSUE", "WITHDRAW"));
    assertTrue(textOf(file("dlh-officer", id, "preview")).contains("（签发时编号）"));
    as("dlh-officer").get(DOCUMENTS + "/" + id + "/pdf").then().statusCode(404);

    String number =
        step("dlh-officer", id, "issue", Map.of())
            .then()
            .statusCode(200)
            .body("state", equalTo("ISSUED"))
            .body("number", matchesPattern("（东丽湖）应急责改〔\\d{4}〕\\d+号"))
            .body("issuerName", equalTo("东丽湖街道公共安全办公室"))
            .body("issuedOn", equalTo(World.today().toString()))
            .body("actions", contains("SERVE", "WITHDRAW"))
            .extract()
            .path("number");
    byte[] pdf = file("dlh-leader", id, "pdf");
    assertTrue(textOf(pdf).contains(number), textOf(pdf));
    assertTrue(textOf(pdf).contains("安全出口锁闭"));
    assertArrayEquals(pdf, file("dl-officer", id, "pdf"));
    as("dlh-officer")
        .get(DOCUMENTS + "/" + id + "/docx")
        .then()
        .statusCode(200)
        .contentType(containsString("wordprocessingml"))
        .header("Content-Disposition", containsString("filename*=UTF-8''%E8%B4%A3%E4%BB%A4"))
        .header("X-Content-Type-Options", "nosniff");

    as("ent-officer").get(DOCUMENTS + "/" + id).then().statusCode(404);
    step("dlh-officer", id, "serve", served())
        .then()
        .statusCode(200)
        .body("state", equalTo("SERVED"))
        .body("actions", contains("ATTACH_RECEIPT", "WITHDRAW"));
    as("ent-officer")
        .get(DOCUMENTS + "/" + id)
        .then()
        .statusCode(200)
        .body("number", equalTo(number))
        .body("actions", hasSize(0));
    assertArrayEquals(pdf, file("ent-principal", id, "pdf"));
    as("ent-officer")
        .queryParam("subject", first)
        .get(DOCUMENTS)
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void staysInItsPlaceAndWithThoseWhoActForIt() {
    String hazard = reported(World.HOTEL);
    assigned(hazard);
    String id = issuedOrder(hazard);
    step("dlh-officer", id, "serve", served()).then().statusCode(200);
    for (String who : List.of("dzgz-officer", "ent-officer")) {
      for (String path : List.of("", "/pdf", "/docx", "/receipt")) {
        refused(as(who).get(DOCUMENTS + "/" + id + path), 404, "NOT_FOUND");
      }
      as(who).get(DOCUMENTS).then().body("items.id", not(hasItem(id)));
    }
    refused(step("dzgz-officer", id, "withdraw", Map.of("reason", "x")), 404, "NOT_FOUND");
    refused(step("dl-officer", id, "withdraw", Map.of("reason", "x")), 403, "FORBIDDEN");
    refused(as("agency-anhua").get(DOCUMENTS), 403, "FORBIDDEN");
    refused(drafted("dzgz-officer", "RECTIFICATION_ORDER", hazard), 404, "NOT_FOUND");
    refused(drafted("dlh-department", "RECTIFICATION_ORDER", hazard), 403, "NOT_LEAD_DEPARTMENT");
    refused(
        as("dlh-officer")
            .body(Map.of("kind", "NOTICE_LETTER", "enterpriseId", World.FAR, "values", Map.of()))
            .post(DOCUMENTS),
        404,
        "NOT_FOUND");
  }

  @Test
  void isFrozenOnceItIsIssued() {
    String hazard = reported(World.PARK);
    assigned(hazard);
    String id = order(hazard);
    Map<String, Object> texts = new HashMap<>();
    texts.put("legalBasis", "《某条例》第三条");
    texts.put("deadline", "下个月");
    texts.put("sum", "1");
    Map<String, Object> values = Map.of("texts", texts, "lists", Map.of());
    as("dlh-officer")
        .header("If-Match", "\"0\"")
        .body(Map.of("values", values))
        .post(DOCUMENTS + "/" + id + "/revise")
        .then()
        .statusCode(400)
        .body("code", equalTo("DOCUMENT_VALUES_INVALID"))
        .body("errors.field", contains("values.texts.deadline", "values.texts.sum"));
    texts.put("deadline", World.today().plusDays(9).toString());
    texts.remove("sum");
    step("dlh-officer", id, "revise", Map.of("values", values)).then().statusCode(200);
    step("dlh-officer", id, "issue", Map.of())
        .then()
        .statusCode(400)
        .body("errors.field", contains("values.lists.findings"))
        .body("errors.code", contains("DOCUMENT_VALUE_MISSING"));
    refused(step("dlh-officer", id, "serve", served()), 409, "DOCUMENT_STATE_FORBIDS");
    values =
        Map.of("texts", texts, "lists", Map.of("findings", List.of(Map.of("problem", "通道堵塞"))));
    step("dlh-officer", id, "revise", Map.of("values", values)).then().statusCode(200);
    as("dlh-officer").body(Map.of()).post(DOCUMENTS + "/" + id + "/issue").then().statusCode(428);
    step("dlh-officer", id, "issue", Map.of()).then().statusCode(200);
    for (String again : List.of("issue", "revise")) {
      Map<String, ?> body = again.equals("issue") ? Map.of() : Map.of("values", values);
      refused(step("dlh-officer", id, again, body), 409, "DOCUMENT_STATE_FORBIDS");
    }
    for (int days : List.of(-1, 1)) {
      Map<String, Object> day = new HashMap<>(served());
      day.put("servedOn", World.today().plusDays(days).toString());
      refused(step("dlh-officer", id, "serve", day), 400, "DOCUMENT_SERVED_OUTSIDE");
    }
    step("dlh-officer", id, "withdraw", Map.of("reason", "对象有误"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawnReason", equalTo("对象有误"))
        .body("actions", hasSize(0));
    refused(step("dlh-officer", id, "serve", served()), 409, "DOCUMENT_STATE_FORBIDS");
    file("dlh-officer", id, "pdf");
  }

  @Test
  void numbersFollowOneAnother() {
    String hazard = reported(World.PARK);
    assigned(hazard);
    int[] numbers = new int[3];
    for (int i = 0; i < numbers.length; i++) {
      String number = as("dlh-officer").get(DOCUMENTS + "/" + issuedOrder(hazard)).path("number");
      numbers[i] = Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }
    assertEquals(numbers[0] + 1, numbers[1]);
    assertEquals(numbers[1] + 1, numbers[2]);
  }

  @Test
  void keepsThePhotoOfTheReceipt() {
    String hazard = reported(World.PARK);
    assigned(hazard);
    String id = issuedOrder(hazard);
    refused(attached(id), 409, "DOCUMENT_STATE_FORBIDS");
    step("dlh-officer", id, "serve", served()).then().statusCode(200);
    attached(id).then().statusCode(200).body("service.receipt", equalTo(true));
    as("ent-officer")
        .get(DOCUMENTS + "/" + id + "/receipt")
        .then()
        .statusCode(200)
        .contentType("image/jpeg");
  }

  private static Response attached(String id) {
    return given()
        .auth()
        .oauth2(tokenOf("dlh-officer"))
        .header("If-Match", as("dlh-officer").get(DOCUMENTS + "/" + id).header("ETag"))
        .multiPart("file", "receipt.jpg", image(), "image/jpeg")
        .post(DOCUMENTS + "/" + id + "/receipt");
  }

  @Test
  void saysWhatAReinspectionSaw() {
    String hazard = reported(World.PARK);
    refused(drafted("dlh-officer", "RECTIFICATION_ORDER", hazard), 409, "DOCUMENT_HAZARD_UNFIT");
    assigned(hazard);
    refused(drafted("dlh-officer", "REINSPECTION_OPINION", hazard), 409, "DOCUMENT_HAZARD_UNFIT");
    String order = issuedOrder(hazard);
    rectified("ent-officer", hazard).then().statusCode(200);
    refused(drafted("dlh-officer", "RECTIFICATION_ORDER", hazard), 409, "DOCUMENT_HAZARD_UNFIT");
    String number = as("dlh-officer").get(DOCUMENTS + "/" + order).path("number");
    String id = drafted("dlh-officer", "REINSPECTION_OPINION", hazard).path("id");
    as("dlh-officer")
        .get(DOCUMENTS + "/" + id)
        .then()
        .body("values.texts.orderNumber", equalTo(number))
        .body("values.texts.orderDate", equalTo(World.today().toString()));
    refused(drafted("dlh-officer", "BULLETIN", hazard), 400, "INVALID_FIELD");
    refused(
        drafted("dlh-officer", "REINSPECTION_OPINION", hazard, hazard),
        400,
        "DOCUMENT_HAZARDS_MIXED");
    refused(
        drafted("dlh-officer", "REINSPECTION_OPINION", hazard, UUID.randomUUID()),
        404,
        "NOT_FOUND");
  }

  @Test
  void isWrittenByHandForAnotherUnitAndFound() {
    Map<String, Object> body = new HashMap<>();
    body.put("kind", "NOTICE_LETTER");
    body.put("recipient", "某村民委员会𠮷");
    body.put(
        "values",
        Map.of(
            "texts",
            Map.of("matter", "汛期安全", "facts", "情况㙓", "demands", "要求", "deadline", "2026-12-01")));
    String id =
        as("dlh-officer").body(body).post(DOCUMENTS).then().statusCode(201).extract().path("id");
    step("dlh-leader", id, "issue", Map.of()).then().statusCode(200);
    String found =
        as("dlh-auditor")
            .queryParam("q", "村民委员会𠮷")
            .queryParam("kind", "NOTICE_LETTER")
            .queryParam("state", "ISSUED")
            .queryParam("issuedFrom", World.today().toString())
            .queryParam("sort", "-issuedOn")
            .get(DOCUMENTS)
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    assertEquals(id, found);
    as("dlh-auditor")
        .queryParam("issuedTo", "2020-01-01")
        .get(DOCUMENTS)
        .then()
        .body("total", equalTo(0));
    body.put("enterpriseId", World.PARK);
    refused(as("dlh-officer").body(body).post(DOCUMENTS), 400, "INVALID_FIELD");
  }
}
