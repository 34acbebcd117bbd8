package io.zhiben.e2e.job;

import static io.zhiben.e2e.job.Consultancy.CLAUSE;
import static io.zhiben.e2e.job.Consultancy.CONTRACTS;
import static io.zhiben.e2e.job.Consultancy.DIRECTORY;
import static io.zhiben.e2e.job.Consultancy.INSPECTIONS;
import static io.zhiben.e2e.job.HazardSteps.HAZARDS;
import static io.zhiben.e2e.suite.Refusals.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.Sheets;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job: a town enters its enterprises, consultants and officers find hazards, the
 * enterprise rectifies, another officer signs off, and town, district and city see the same
 * figures. Each test is the next chapter of one story; the suite's clock goes from the end of 2023
 * to May 2026.
 */
@Order(1)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobApiIT {
  private static final String ENTERPRISES = "/api/enterprise/v1/enterprises";
  private static final String DRILLS = "/api/training/v1/drills";
  private static final Duration IMPORT_TIME = Duration.ofSeconds(30);

  /** Row, then column, value and code, as the register was spoilt on purpose. */
  private static final Map<Integer, List<String>> BAD_ROWS =
      Map.of(
          17, List.of("统一社会信用代码", "", "CREDIT_CODE_CHECK"),
          44, List.of("统一社会信用代码", "", "ROW_DUPLICATE_IN_FILE"),
          71, List.of("行业代码", "Z99", "INDUSTRY_UNKNOWN"),
          98, List.of("登记日期", "2024年3月", "ROW_DATE_AS_TEXT"),
          125, List.of("主要负责人", "", "ROW_PRINCIPAL_MISSING"),
          152, List.of("所在区划代码", "120119105201", "REGION_OUTSIDE_SCOPE"),
          179, List.of("经度", "=117.45+0.0123", "ROW_FORMULA"));

  private static final LocalDate FOUND_IN_2023 = LocalDate.of(2023, 12, 20);

  private LiveSuite suite;
  private Actor officer;
  private Actor secondOfficer;
  private Actor agency;
  private Actor enterpriseOfficer;
  private Dashboards dashboards;

  private String importId;
  private String themePark;
  private String unassigned;
  private String inspection;
  private List<String> found;
  private String contract;
  private String drill;
  private String selfCheck;
  private String photo;

  @BeforeAll
  void startAtTheEndOf2023() {
    suite = LiveSuite.fresh(FOUND_IN_2023);
    officer = suite.as("dlh-officer");
    secondOfficer = suite.as("dlh-officer2");
    agency = suite.agency("agency-anhua");
    enterpriseOfficer = suite.as("ent-officer");
    dashboards = new Dashboards(suite);
  }

  @Test
  @Order(1)
  void importsTheRegisterAndNamesEachBadRow() {
    JsonPath done = Imports.run(officer, Imports.shippedRegister(), IMPORT_TIME);

    assertEquals("DONE", done.getString("state"), done::prettify);
    assertEquals(200, done.getInt("rowsRead"));
    assertEquals(193, done.getInt("rowsAdded"));
    assertEquals(7, done.getInt("rowsRejected"));
    List<Map<String, Object>> errors = done.getList("errors");
    assertEquals(7, errors.size(), errors::toString);
    for (Map<String, Object> error : errors) {
      List<String> expected = BAD_ROWS.get(error.get("row"));
      assertEquals(expected.get(0), error.get("column"), error::toString);
      assertEquals(expected.get(2), error.get("code"), error::toString);
      if (!expected.get(1).isEmpty()) {
        assertEquals(expected.get(1), error.get("value"), error::toString);
      }
      assertFalse(((String) error.get("reason")).isBlank(), error::toString);
    }
    assertEquals(193, officer.read(ENTERPRISES).getLong("total"));
    importId = done.getString("id");
  }

  @Test
  @Order(2)
  void offersTheBadRowsAsAFile() {
    Response file = officer.get(Imports.IMPORTS + "/" + importId + "/rejected");

    assertEquals(200, file.statusCode());
    assertTrue(file.header("Content-Disposition").startsWith("attachment"));
    byte[] workbook = file.asByteArray();
    assertEquals(7, Sheets.rows(workbook));
    String text = Sheets.text(workbook);
    for (String value : List.of("Z99", "2024年3月", "120119105201")) {
      assertTrue(text.contains(value), value);
    }
  }

  @Test
  @Order(3)
  void addsNothingWhenTheImportIsRepeated() {
    JsonPath again = Imports.run(officer, Imports.shippedRegister(), IMPORT_TIME);

    assertEquals("DONE", again.getString("state"), again::prettify);
    assertEquals(0, again.getInt("rowsAdded"));
    assertEquals(193, again.getInt("rowsUnchanged"));
    assertEquals(7, again.getInt("rowsRejected"));
    assertEquals(193, officer.read(ENTERPRISES).getLong("total"));
    JsonPath byCode = officer.read(ENTERPRISES, Map.of("q", Places.THEME_PARK));
    assertEquals(1, byCode.getLong("total"));
    themePark = byCode.getString("items[0].id");
  }

  @Test
  @Order(4)
  void keepsTheTargetThroughTheYears() {
    dashboards.agreeOn(
        "the register",
        shown -> shown.value("enterprises").intValue() > 150 && shown.targets().isEmpty());
    String old = reportMajor("有限空间未辨识、未建台账");
    suite.travelTo(LocalDate.of(2024, 6, 3));
    assertTarget("ON_TRACK", 1);
    suite.travelTo(LocalDate.of(2024, 11, 4));
    assertTarget("AT_RISK", 1);
    suite.travelTo(LocalDate.of(2025, 1, 6));
    assertTarget("MISSED", 1);

    HazardSteps.take(
        enterpriseOfficer, old, "plan", HazardSteps.fiveElements(LocalDate.of(2025, 2, 10)));
    HazardSteps.take(officer, old, "assign", Map.of("deadline", "2025-02-10"));
    HazardSteps.close(enterpriseOfficer, secondOfficer, old);

    assertTarget("MISSED", 0);
    Map<?, ?> then =
        suite
            .as("dlh-leader")
            .read("/api/reporting/v1/targets", Map.of("asOf", "2024-06-03"))
            .getMap("find { it.id == 'major-stock-cleared' }");
    assertEquals("ON_TRACK", then.get("status"));
    assertEquals(1, ((Number) then.get("value")).intValue());
    suite.travelTo(SuiteTime.WORKDAY);
  }

  private String reportMajor(String description) {
    await("the directory's copy")
        .atMost(Duration.ofSeconds(15))
        .until(
            () -> !officer.read(DIRECTORY, Map.of("q", Places.THEME_PARK)).getList("$").isEmpty());
    String id =
        officer
            .create(HAZARDS, HazardSteps.major(themePark, FOUND_IN_2023, description))
            .getString("id");
    HazardSteps.take(officer, id, "verify", Map.of("level", "MAJOR", "clauseId", CLAUSE));
    return id;
  }

  private void assertTarget(String status, int value) {
    dashboards.agreeOn(
        "the target " + status + " with " + value,
        shown -> {
          Map<?, ?> target = shown.target("major-stock-cleared");
          return status.equals(target.get("status"))
              && ((Number) target.get("value")).intValue() == value;
        });
  }

  @Test
  @Order(5)
  void letsAnAgencyInspectOnlyWhatItsContractAssigns() {
    List<Map<String, Object>> rows =
        officer.read(ENTERPRISES, Map.of("status", "ACTIVE", "limit", 20)).getList("items");
    List<String> others =
        rows.stream()
            .map(row -> (String) row.get("id"))
            .filter(id -> !id.equals(themePark))
            .toList();
    unassigned = others.get(2);
    contract =
        Consultancy.contract(officer, agency, List.of(themePark, others.get(0), others.get(1)));

    JsonPath recorded = agency.create(INSPECTIONS, Consultancy.inspection(themePark));

    inspection = recorded.getString("id");
    found = recorded.getList("hazards.id");
    assertEquals(3, found.size());
    assertEquals("AG-ANHUA", recorded.getString("agencyCode"));
    for (String id : List.of(unassigned, UUID.randomUUID().toString())) {
      refused(agency.post(INSPECTIONS, Consultancy.inspection(id)), 404, "NOT_FOUND");
    }
    refused(agency.get(ENTERPRISES + "/" + unassigned), 404, "NOT_FOUND");
    assertEquals(200, agency.get(ENTERPRISES + "/" + themePark).statusCode());
    Actor other = suite.agency("agency-other");
    refused(other.post(INSPECTIONS, Consultancy.inspection(themePark)), 404, "NOT_FOUND");
    refused(other.get(INSPECTIONS + "/" + inspection), 404, "NOT_FOUND");
    refused(other.get(HAZARDS + "/" + found.getFirst()), 404, "NOT_FOUND");
    assertEquals(0, other.read(HAZARDS).getLong("total"));
  }

  @Test
  @Order(6)
  void gradesAndAssignsAMajorHazardOnlyWithItsFiveElements() {
    String major = found.getFirst();
    JsonPath verified =
        HazardSteps.take(officer, major, "verify", Map.of("level", "MAJOR", "clauseId", CLAUSE));
    assertEquals("VERIFIED", verified.getString("state"));
    assertEquals(CLAUSE, verified.getString("clause.clauseId"));

    JsonPath refusal =
        refused(
            HazardSteps.attempt(officer, major, "assign", Map.of("deadline", "2026-06-12")),
            409,
            "FIVE_ELEMENTS_MISSING");
    assertEquals(5, refusal.getList("errors").size());
    Map<String, Object> four = new HashMap<>(HazardSteps.fiveElements(LocalDate.of(2026, 6, 12)));
    four.remove("contingency");
    HazardSteps.take(enterpriseOfficer, major, "plan", four);
    JsonPath still =
        refused(
            HazardSteps.attempt(officer, major, "assign", Map.of("deadline", "2026-06-12")),
            409,
            "FIVE_ELEMENTS_MISSING");
    assertEquals(List.of("plan.contingency"), still.getList("errors.field"));

    HazardSteps.take(
        enterpriseOfficer, major, "plan", HazardSteps.fiveElements(LocalDate.of(2026, 6, 12)));
    JsonPath assigned =
        HazardSteps.take(officer, major, "assign", Map.of("deadline", "2026-06-12"));
    assertEquals("ASSIGNED", assigned.getString("state"));
    for (String general : found.subList(1, 3)) {
      HazardSteps.take(officer, general, "verify", Map.of("level", "GENERAL"));
      JsonPath byRule = HazardSteps.take(officer, general, "assign", Map.of());
      assertEquals(SuiteTime.WORKDAY.plusDays(15).toString(), byRule.getString("deadline"));
    }
  }

  @Test
  @Order(7)
  void closesAHazardByAnotherThanTheOneWhoRectified() {
    String major = found.getFirst();
    HazardSteps.take(enterpriseOfficer, major, "start", Map.of());
    JsonPath rectified = HazardSteps.rectify(enterpriseOfficer, major);
    assertEquals("RECTIFIED", rectified.getString("state"));
    photo = rectified.getString("photos[0].id");
    refused(HazardSteps.attempt(enterpriseOfficer, major, "sign-off", Map.of()), 403, "FORBIDDEN");
    HazardSteps.take(secondOfficer, major, "reinspect", Map.of("passed", true, "note", "复查合格"));
    HazardSteps.take(secondOfficer, major, "sign-off", Map.of("note", "销号"));

    String byOfficer = found.get(1);
    HazardSteps.rectify(officer, byOfficer);
    refused(
        HazardSteps.attempt(officer, byOfficer, "reinspect", Map.of("passed", true)),
        409,
        "RECTIFIER_CANNOT_REINSPECT");
    HazardSteps.take(secondOfficer, byOfficer, "reinspect", Map.of("passed", true));
    refused(
        HazardSteps.attempt(officer, byOfficer, "sign-off", Map.of("note", "自己销号")),
        409,
        "RECTIFIER_CANNOT_SIGN_OFF");
    JsonPath closed = HazardSteps.take(secondOfficer, byOfficer, "sign-off", Map.of());
    assertEquals("SIGNED_OFF", closed.getString("state"));
    assertTrue(closed.getList("timeline.event").size() >= 5);

    Duration took =
        dashboards.agreeOn(
            "2 of 3 hazards of May signed off",
            shown ->
                shown.value("hazards.signedOff").intValue() == 3
                    && shown.value("hazards.open").intValue() == 1
                    && shown.rate("hazards.signedOffRate").equals("3/4"));
    assertTrue(took.toMillis() <= 2000, () -> "it took " + took);
  }

  @Test
  @Order(8)
  void countsADrillAndASelfCheckLedByThePrincipal() {
    Dashboards.Shown before = dashboards.town();
    drill =
        enterpriseOfficer
            .create(DRILLS, EnterpriseRecords.evacuationDrill(themePark, SuiteTime.WORKDAY))
            .getString("id");
    JsonPath checked =
        enterpriseOfficer.create(
            INSPECTIONS, EnterpriseRecords.selfCheck(themePark, SuiteTime.WORKDAY));
    selfCheck = checked.getString("id");
    assertFalse(checked.getBoolean("ledByPrincipal"), "not before the principal says so");
    Response confirmed =
        suite
            .as("ent-principal")
            .step(INSPECTIONS + "/" + selfCheck + "/confirm", checked.getLong("version"), Map.of());
    assertEquals(200, confirmed.statusCode(), confirmed.asString());
    assertTrue(confirmed.jsonPath().getBoolean("ledByPrincipal"));

    dashboards.agreeOn(
        "one more enterprise has met each of the two duties",
        shown ->
            shown.duty("drill", "met") == before.duty("drill", "met") + 1
                && shown.duty("self-check", "met") == before.duty("self-check", "met") + 1
                && shown.value("drills").intValue() == 1
                && shown.rate("drills.fourNoRate").equals("1/1")
                && shown.value("inspections").intValue() == 2
                && shown.rate("inspections.nilRate").equals("1/2"));
    Map<?, ?> park =
        suite
            .as("dl-leader")
            .read("/api/reporting/v1/duties/drill/subjects", Map.of("state", "MET"))
            .getMap("items[0]");
    assertEquals(Places.THEME_PARK, park.get("code"));
    assertEquals(SuiteTime.WORKDAY.toString(), park.get("lastDoneOn"));
  }

  @Test
  @Order(9)
  void agreesWithTheListsBehindTheFigures() {
    Dashboards.Shown shown = dashboards.town();
    JsonPath counts = officer.read(ENTERPRISES + "/counts");

    assertEquals(193, counts.getLong("total"));
    assertEquals(counts.getInt("byStatus.ACTIVE"), shown.value("enterprises").intValue());
    assertEquals(4, officer.read(HAZARDS).getLong("total"));
    assertEquals(
        shown.value("hazards.open").longValue(),
        officer.read(HAZARDS, Map.of("open", true)).getLong("total"));
    for (Object figure : shown.figures()) {
      Map<?, ?> item = (Map<?, ?>) figure;
      JsonPath records =
          suite.as("tj-leader").read("/api/reporting/v1/figures/" + item.get("id") + "/records");
      Object behind = item.get("denominator") == null ? item.get("value") : item.get("denominator");
      assertEquals(((Number) behind).longValue(), records.getLong("total"), item::toString);
    }
    assertEquals(
        shown.duty("drill", "subjects"),
        shown.value("enterprises").longValue(),
        "every active enterprise owes a drill");
  }

  @Test
  @Order(10)
  void showsNothingOfItToAnotherTown() {
    Actor stranger = suite.as("dzgz-officer");
    for (String list :
        List.of(ENTERPRISES, CONTRACTS, Imports.IMPORTS, HAZARDS, INSPECTIONS, DRILLS)) {
      assertEquals(0, stranger.read(list).getLong("total"), list);
      assertEquals(List.of(), stranger.read(list).getList("items"), list);
    }
    assertEquals(List.of(), stranger.read(DIRECTORY).getList("$"));
    assertEquals(0, stranger.read(ENTERPRISES + "/counts").getLong("total"));
    for (String words : List.of("乐园", Places.THEME_PARK, "9112")) {
      assertEquals(0, stranger.read(ENTERPRISES, Map.of("q", words)).getLong("total"), words);
    }
    assertEquals(0, stranger.read(HAZARDS, Map.of("q", "有限空间")).getLong("total"));
    for (String thing :
        List.of(
            ENTERPRISES + "/" + themePark,
            Imports.IMPORTS + "/" + importId,
            CONTRACTS + "/" + contract,
            INSPECTIONS + "/" + inspection,
            INSPECTIONS + "/" + selfCheck,
            HAZARDS + "/" + found.getFirst(),
            HAZARDS + "/" + found.getFirst() + "/photos/" + photo,
            DRILLS + "/" + drill)) {
      Response outside = stranger.get(thing);
      if (outside.contentType().startsWith("image/")) {
        throw new AssertionError(thing + " is shown to another town");
      }
      refused(outside, 404, "NOT_FOUND");
    }
    Response export = stranger.get(ENTERPRISES + "/export");
    assertEquals(0, Sheets.rows(export.asByteArray()));
    assertEquals(193, Sheets.rows(officer.get(ENTERPRISES + "/export").asByteArray()));
    Strangers.seeNoFigures(stranger);
  }
}
