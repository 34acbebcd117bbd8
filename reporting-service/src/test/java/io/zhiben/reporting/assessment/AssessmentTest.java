package io.zhiben.reporting.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.zhiben.contracts.event.EventType;
import io.zhiben.plans.Cadence;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetReader;
import io.zhiben.reporting.Quyuan;
import io.zhiben.reporting.ReportingTest;
import io.zhiben.reporting.States;
import io.zhiben.reporting.World;
import io.zhiben.reporting.duty.Window;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReportingTest
class AssessmentTest {
  private static final String ASSESSMENTS = "/api/reporting/v1/assessments";
  private static final Map<String, String> PLAN = Map.of("plan", Quyuan.PLAN);
  private static final String PUBLISHED =
      "select count(*) from outbox where event_type = '%s'"
          .formatted(EventType.ASSESSMENT_PUBLISHED.wireName());

  @Inject World world;
  @Inject RegionTree regions;
  private LocalDate first;

  @BeforeEach
  void begin() {
    world.reset();
    Quyuan.settle(regions);
    List.of("assessment_score", "assessment", "assessment_entry")
        .forEach(table -> world.change("delete from " + table));
    first = Window.of(Cadence.QUARTER, world.today()).previous(Cadence.QUARTER).from();
    LocalDate found = first.plusDays(2);
    // Heshi has an overdue major hazard, Yingtian signed its own off in time
    world.apply(
        States.assigned(
            States.reported(UUID.randomUUID(), Quyuan.town(Quyuan.HESHI), UUID.randomUUID(), found),
            "MAJOR",
            found,
            found.plusDays(5)),
        States.signedOff(
            States.assigned(
                States.reported(
                    UUID.randomUUID(), Quyuan.town(Quyuan.YINGTIAN), UUID.randomUUID(), found),
                "GENERAL",
                found,
                found.plusDays(20)),
            found.plusDays(10)));
  }

  private static RequestSpecification as(String user) {
    return World.as(user).contentType(ContentType.JSON);
  }

  private Response read(String user, String path) {
    return as(user).queryParam("plan", Quyuan.PLAN).get(ASSESSMENTS + "/" + first + path);
  }

  private static void refused(Response answer, int status, String code) {
    answer.then().statusCode(status).body("code", equalTo(code));
  }

  @Test
  @DisplayName("Q-030, Q-031: one assessment, one ranking, one interview a quarter")
  void ranksExplainsAndPublishes() {
    read("qy-officer", "")
        .then()
        .statusCode(200)
        .body("period.publishedAt", nullValue())
        .body("scores.subject", containsInAnyOrder(Quyuan.YINGTIAN, Quyuan.HESHI, Quyuan.FENGHUANG))
        .body("scores[2].subject", equalTo(Quyuan.HESHI))
        .body("scores[2].interview", equalTo(true))
        .body("scores.commendable", everyItem(equalTo(true)));
    Response explained = read("qy-officer", "/subjects/" + Quyuan.HESHI);
    explained
        .then()
        .statusCode(200)
        .body("scores", hasSize(1))
        .body("scores[0].items.item", hasItem("major-overdue"))
        .body("scores[0].items.find { it.item == 'major-overdue' }.value", equalTo(1));
    read("qy-officer", "/subjects/nobody").then().statusCode(404);
    read("yt-officer", "").then().statusCode(404);
    long before = world.count(PUBLISHED);
    as("qy-officer").body(PLAN).post(ASSESSMENTS + "/" + first + "/publish").then().statusCode(403);
    as("qy-leader")
        .body(PLAN)
        .post(ASSESSMENTS + "/" + first + "/publish")
        .then()
        .statusCode(200)
        .body("period.publishedAt", notNullValue())
        .body("actions", hasSize(0));
    assertEquals(before + 1, world.count(PUBLISHED));
    as("yt-officer")
        .get("/api/reporting/v1/inbox?limit=200")
        .then()
        .body("items.code", hasItem("ASSESSMENT_PUBLISHED"));
    as("hs-officer")
        .get("/api/reporting/v1/inbox?limit=200")
        .then()
        .body("items.code", hasItem("ASSESSMENT_INTERVIEW"));
    refused(
        as("qy-leader").body(PLAN).post(ASSESSMENTS + "/" + first + "/publish"),
        409,
        "ASSESSMENT_PUBLISHED_ALREADY");
    // frozen: facts that come later change nothing, and the towns read it now
    world.change("delete from fact_hazard");
    assertEquals(
        explained.<Object>path("scores[0].total"),
        read("yt-officer", "/subjects/" + Quyuan.HESHI).<Object>path("scores[0].total"));
    as("dlh-officer")
        .queryParam("plan", Quyuan.PLAN)
        .get(ASSESSMENTS + "/" + first)
        .then()
        .statusCode(404);
    read("qy-officer", "/sheet").then().statusCode(200).contentType(SheetFile.MEDIA_TYPE);
  }

  @Test
  void aPeriodThatIsNotOverIsNotPublished() {
    LocalDate now = Window.of(Cadence.QUARTER, world.today()).from();
    refused(
        as("qy-leader").body(PLAN).post(ASSESSMENTS + "/" + now + "/publish"),
        409,
        "ASSESSMENT_NOT_OVER");
    as("qy-leader").body(PLAN).post(ASSESSMENTS + "/2031-01-01/publish").then().statusCode(404);
    as("qy-officer")
        .get(ASSESSMENTS)
        .then()
        .body("from", hasItem(now.toString()))
        .body("planId", hasItem(Quyuan.PLAN));
  }

  @Test
  void pointsByHandCountOnceASecondPersonConfirmedThem() {
    Map<String, Object> body =
        Map.of("plan", Quyuan.PLAN, "subject", Quyuan.HESHI, "points", 3, "reason", "演练经验全市推广");
    String entry =
        as("qy-leader")
            .body(body)
            .post(ASSESSMENTS + "/" + first + "/entries")
            .then()
            .statusCode(201)
            .body("entries[0].state", equalTo("PROPOSED"))
            .body("entries[0].mayDecide", equalTo(false))
            .extract()
            .path("entries[0].id");
    Object plain = read("qy-officer", "/subjects/" + Quyuan.HESHI).path("scores[0].byHand");
    assertEquals("0", String.valueOf(plain));
    refused(
        as("qy-leader")
            .header("If-Match", "\"0\"")
            .post(ASSESSMENTS + "/entries/" + entry + "/confirm"),
        403,
        "ASSESSMENT_SECOND_PERSON");
    refused(
        as("qy-leader").body(PLAN).post(ASSESSMENTS + "/" + first + "/publish"),
        409,
        "ASSESSMENT_ENTRIES_OPEN");
    String other =
        as("qy-officer")
            .body(body)
            .post(ASSESSMENTS + "/" + first + "/entries")
            .then()
            .statusCode(201)
            .extract()
            .path("entries[0].id");
    as("qy-leader")
        .header("If-Match", "\"0\"")
        .post(ASSESSMENTS + "/entries/" + other + "/confirm")
        .then()
        .statusCode(200)
        .body("scores.find { it.subject == '" + Quyuan.HESHI + "' }.byHand", equalTo(3.0f));
    refused(
        as("qy-leader")
            .header("If-Match", "\"1\"")
            .post(ASSESSMENTS + "/entries/" + other + "/refuse"),
        409,
        "ASSESSMENT_ENTRY_DECIDED");
    refused(
        as("qy-officer")
            .body(Map.of("plan", Quyuan.PLAN, "subject", "x", "points", 1, "reason", "y"))
            .post(ASSESSMENTS + "/" + first + "/entries"),
        400,
        "ASSESSMENT_SUBJECT_UNKNOWN");
    as("yy-officer")
        .queryParam("plan", Quyuan.PLAN)
        .get(ASSESSMENTS + "/" + first)
        .then()
        .statusCode(200)
        .body("actions", not(contains("ENTER")));
  }

  @Test
  @DisplayName("The points follow the derived figure and say that a correction stands beside it")
  void saysThatAFigureWasCorrected(@TempDir Path folder) throws IOException {
    String corrections = "/api/reporting/v1/indicators/major-overdue/corrections";
    Object total = read("qy-officer", "/subjects/" + Quyuan.HESHI).path("scores[0].total");
    String id =
        as("hs-officer")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                Map.of(
                    "regionCode",
                    Quyuan.HESHI,
                    "value",
                    0,
                    "from",
                    first.toString(),
                    "to",
                    world.today().toString(),
                    "reason",
                    "已销号，登记在旧系统"))
            .post(corrections)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String corrected = "scores[0].items.find { it.item == 'major-overdue' }.corrected";
    read("qy-officer", "/subjects/" + Quyuan.HESHI).then().body(corrected, nullValue());
    as("qy-leader")
        .queryParam("region", Quyuan.HESHI)
        .header("If-Match", "\"0\"")
        .body(Map.of("note", "已核对"))
        .post(corrections + "/" + id + "/confirm")
        .then()
        .statusCode(200);
    Response explained = read("qy-officer", "/subjects/" + Quyuan.HESHI);
    explained
        .then()
        .body("scores[0].items.find { it.item == 'major-overdue' }.value", equalTo(1))
        .body(corrected + ".value", equalTo(0))
        .body(corrected + ".reason", equalTo("已销号，登记在旧系统"));
    assertEquals(total, explained.<Object>path("scores[0].total"));
    Path file =
        Files.write(folder.resolve("league.xlsx"), read("qy-officer", "/sheet").asByteArray());
    try (SheetReader sheet = SheetReader.open(file)) {
      assertTrue(
          sheet.stream()
              .flatMap(row -> row.cells().stream())
              .anyMatch(cell -> cell.text().equals("0：已销号，登记在旧系统")));
    }
  }
}
