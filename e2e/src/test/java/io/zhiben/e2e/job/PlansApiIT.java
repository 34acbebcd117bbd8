package io.zhiben.e2e.job;

import static io.zhiben.e2e.job.ReportSteps.QUARTER;
import static io.zhiben.e2e.job.ReportSteps.REPORTS;
import static io.zhiben.e2e.suite.Refusals.refused;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.e2e.job.PlanTenant.Site;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Papers;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.Sheets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Five tenants run their plans on one suite at once. Two of them disagree about the same facts, and
 * a district closes a quarter from facts to its accepted report. Each test is the next chapter; the
 * suite's clock goes from the last autumn of the two older plans to January 2026.
 */
@Order(-5)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlansApiIT {
  private static final LocalDate OLDER_AUTUMN = LocalDate.of(2022, 10, 20);
  private static final LocalDate OLDER_DEADLINE = LocalDate.of(2022, 11, 14);
  private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 20);
  private static final LocalDate DEADLINE = LocalDate.of(2025, 11, 14);
  private static final LocalDate YEARS_END = LocalDate.of(2025, 12, 30);

  /** The last day but one for the reports of the fourth quarter. */
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 4);

  private static final LocalDate TOO_LATE = LocalDate.of(2026, 1, 7);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String REPORTING = "/api/reporting/v1/";
  private static final String YINGTIAN = "town-yingtian";
  private static final String HESHI = "town-heshi";
  private static final String FENGHUANG = "town-fenghuang";

  private LiveSuite suite;
  private PlanTenant donglihu;
  private PlanTenant tangwang;
  private PlanTenant quyuan;
  private PlanTenant dongzhaogezhuang;
  private PlanTenant qingyuan;
  private List<PlanTenant> tenants;
  private ReportSteps reports;
  private Actor yingtian;
  private Actor heshi;
  private Actor leader;
  private Actor city;
  private String ofYingtian;
  private String ofAll;

  @BeforeAll
  void startInAutumn() {
    suite = LiveSuite.fresh(OLDER_AUTUMN);
    donglihu =
        new PlanTenant(
            suite,
            "donglihu-2024-2026",
            Places.DONGLIHU,
            "dlh",
            "ent-principal",
            List.of(
                new Site(Places.THEME_PARK, "120110013001"),
                new Site("91120110MA5KB0050L", "120110013002")),
            2);
    tangwang =
        new PlanTenant(
            suite,
            "tangwang-2024-2026",
            "370112016000",
            "tw",
            "tw-principal",
            List.of(
                new Site("91370112MA5KD00011", "370112016201"),
                new Site("91370112MA5KD00024", "370112016202")),
            2);
    quyuan =
        new PlanTenant(
            suite,
            "quyuan-2024-2026",
            "430671000000",
            "qy",
            "qy-principal",
            List.of(
                new Site("91430671MA5KD0001F", "430671100000"),
                new Site("91430671MA5KD0002J", "430671101000")),
            3);
    dongzhaogezhuang =
        new PlanTenant(
            suite,
            "dongzhaogezhuang-2020-2022",
            Places.DONGZHAOGEZHUANG,
            "dzgz",
            "dzgz-principal",
            List.of(
                new Site("91120119MA5KD00014", "120119105201"),
                new Site("91120119MA5KD00027", "120119105202")),
            0);
    qingyuan =
        new PlanTenant(
            suite,
            "qingyuan-2020-2022",
            "430103009000",
            "qny",
            "qny-principal",
            List.of(
                new Site("91430103MA5KD00016", "430103009001"),
                new Site("91430103MA5KD00029", "430103009002")),
            0);
    tenants = List.of(donglihu, tangwang, quyuan, dongzhaogezhuang, qingyuan);
    reports = new ReportSteps(quyuan.plan(), quyuan.officer());
    yingtian = suite.as("yt-officer");
    heshi = suite.as("hs-officer");
    leader = suite.as("qy-leader");
    city = suite.as("yy-officer");
  }

  @Test
  @Order(1)
  void allFiveWorkAtOnceAndEachPlanCountsItsOwn() throws Exception {
    List<PlanTenant> older = List.of(dongzhaogezhuang, qingyuan);
    work(older, OLDER_AUTUMN, OLDER_DEADLINE);
    suite.travelTo(AUTUMN);
    work(List.of(donglihu, tangwang, quyuan), AUTUMN, DEADLINE);
    for (PlanTenant tenant : tenants) {
      List<String> plans = tenant.officer().read(REPORTING + "plans").getList("id");
      for (PlanTenant other : tenants) {
        assertEquals(
            other == tenant, plans.contains(other.plan()), () -> tenant + " sees " + plans);
      }
      String tasks = REPORTING + "plans/" + tenant.plan() + "/tasks";
      assertFalse(tenant.officer().read(tasks).getList("items").isEmpty(), tasks);
      Map<String, Boolean> over = Map.of("ended", older.contains(tenant));
      assertFalse(tenant.officer().read(REPORTING + "targets", over).getList("$").isEmpty());
    }
  }

  /** All of them at once, on a day of their plans. */
  private static void work(List<PlanTenant> workers, LocalDate day, LocalDate deadline)
      throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(workers.size())) {
      List<Future<?>> work = new ArrayList<>();
      for (PlanTenant tenant : workers) {
        work.add(people.submit(() -> tenant.work(day, deadline)));
      }
      for (Future<?> one : work) {
        one.get();
      }
    }
    for (PlanTenant tenant : workers) {
      await("what counts for " + tenant)
          .atMost(LONGEST)
          .untilAsserted(() -> {
            assertEquals(tenant.majors(), tenant.indicator("major-open"), tenant::plan);
            assertEquals("1/2", tenant.share("inspected-share"), tenant::plan);
          });
    }
  }

  @Test
  @Order(2)
  void aRegionOrAPlanOutsideIsNotFound() {
    for (int i = 0; i < tenants.size(); i++) {
      PlanTenant tenant = tenants.get(i);
      PlanTenant other = tenants.get((i + 1) % tenants.size());
      for (String region : List.of(other.region(), "999999000000")) {
        for (String question :
            List.of(
                "figures",
                "figures/children",
                "indicators",
                "indicators/major-open",
                "indicators/major-open/records",
                "duties",
                "duties/overdue",
                "targets",
                "overdue-hazards",
                "map",
                "figures/trend",
                "figures/hazards.open/records")) {
          refused(
              tenant.officer().get(REPORTING + question, Map.of("region", region)),
              404,
              "NOT_FOUND");
        }
      }
      for (String path : List.of("", "/tasks", "/tasks/overview", "/tasks/completion")) {
        refused(tenant.officer().get(REPORTING + "plans/" + other.plan() + path), 404, "NOT_FOUND");
      }
      refused(
          tenant.officer().get(REPORTING + "assessments/" + QUARTER, Map.of("plan", other.plan())),
          404,
          "NOT_FOUND");
      refused(
          tenant.officer().post(REPORTS, ReportSteps.body(other.plan(), null)), 404, "NOT_FOUND");
    }
  }

  @Test
  @Order(3)
  void theSameChecksKeepOnePlanAndBreakTheOther() {
    assertEquals("企业主要负责人", donglihu.shown("duties", "self-check").get("ledBy"));
    assertEquals("街道负责同志", tangwang.shown("duties", "self-check").get("ledBy"));
    await("the checks are counted")
        .atMost(LONGEST)
        .untilAsserted(() -> {
          assertEquals("MET", donglihu.standing("self-check", donglihu.selfChecked()));
          assertEquals("OVERDUE", donglihu.standing("self-check", donglihu.visited()));
          assertEquals("OVERDUE", tangwang.standing("self-check", tangwang.selfChecked()));
          assertEquals("MET", tangwang.standing("self-check", tangwang.visited()));
        });
  }

  @Test
  @Order(4)
  void dynamicZeroIsMissedInOnePlanAndStillToComeInTheOther() {
    quyuan.close(quyuan.hazards().getFirst());
    suite.travelTo(YEARS_END);
    assertTarget(tangwang, "AT_RISK", 2, "2025-12-31");
    assertTarget(donglihu, "ON_TRACK", 2, "2026-12-31");

    suite.travelTo(NEW_YEAR);
    assertTarget(tangwang, "MISSED", 2, "2025-12-31");
    assertTarget(donglihu, "ON_TRACK", 2, "2026-12-31");

    for (PlanTenant tenant : List.of(tangwang, donglihu)) {
      tenant.hazards().forEach(tenant::close);
    }
    assertTarget(tangwang, "MISSED", 0, "2025-12-31");
    assertTarget(donglihu, "MET", 0, "2026-12-31");
  }

  private static void assertTarget(PlanTenant tenant, String status, int value, String dueOn) {
    await(tenant + ": dynamic zero is " + status)
        .atMost(LONGEST)
        .untilAsserted(() -> {
          Map<String, Object> target = tenant.shown("targets", "dynamic-zero");
          assertEquals(value, ((Number) target.get("value")).intValue(), target::toString);
          assertEquals(status, target.get("status"), target::toString);
          assertEquals(dueOn, target.get("dueOn"), target::toString);
        });
  }

  @Test
  @Order(5)
  void aTownReportsTheQuarterFromFacts() {
    ofYingtian = reports.begin(yingtian, YINGTIAN);
    refused(yingtian.post(REPORTS, reports.body(YINGTIAN)), 409, "REPORT_BEGUN_ALREADY");
    ReportSteps.assertFigure(yingtian, ofYingtian, "major-open", 1);
    ReportSteps.assertFigure(yingtian, ofYingtian, "major-new", 2);
    ReportSteps.assertFigure(yingtian, ofYingtian, "major-closed", 1);
    ReportSteps.assertShare(yingtian, ofYingtian, "self-check-share", 1, 1);
    ReportSteps.assertShare(yingtian, ofYingtian, "drill-share", 1, 1);
    refused(reports.save(yingtian, ofYingtian, "major-open", "7"), 409, "REPORT_CELL_LOCKED");
    refused(reports.step(yingtian, ofYingtian, "submit", Map.of()), 409, "REPORT_CONTACT_MISSING");
    reports.name(yingtian, YINGTIAN);
    refused(reports.step(yingtian, ofYingtian, "submit", Map.of()), 400, "REPORT_CELL_MISSING");
    reports.write(yingtian, ofYingtian, "本季度排查两家次，完成整改一处。", "无。");
    ReportSteps.assertState("SUBMITTED", reports.take(yingtian, ofYingtian, "submit", Map.of()));
    refused(
        reports.step(yingtian, ofYingtian, "submit", Map.of()), 409, "REPORT_SUBMITTED_ALREADY");
    refused(reports.save(yingtian, ofYingtian, "progress", "改"), 409, "REPORT_STATE_FORBIDS");
  }

  @Test
  @Order(6)
  void theWrongUnitIsRefused() {
    for (Actor stranger :
        List.of(heshi, suite.as("qy-department"), tangwang.officer(), donglihu.officer())) {
      refused(stranger.get(REPORTS + "/" + ofYingtian), 404, "NOT_FOUND");
      refused(stranger.get(REPORTS + "/" + ofYingtian + "/document"), 404, "NOT_FOUND");
      refused(stranger.step(REPORTS + "/" + ofYingtian + "/submit", 0, Map.of()), 404, "NOT_FOUND");
      refused(stranger.post(REPORTS, reports.body(YINGTIAN)), 404, "NOT_FOUND");
    }
    refused(yingtian.get(REPORTS + "/" + UUID.randomUUID()), 404, "NOT_FOUND");
    refused(quyuan.officer().post(REPORTS, reports.body(HESHI)), 403, "REPORT_NOT_YOURS");
    refused(
        reports.step(yingtian, ofYingtian, "accept", Map.of()), 403, "REPORT_NOT_YOURS_TO_DECIDE");
  }

  @Test
  @Order(7)
  void oneCellComesBackAndIsAcceptedAfterwards() {
    Actor office = quyuan.officer();
    Map<String, ?> back =
        Map.of("cells", List.of(Map.of("section", "problems", "reason", "请写明问题")));
    ReportSteps.assertState("RETURNED", reports.take(office, ofYingtian, "return", back));
    refused(reports.save(yingtian, ofYingtian, "progress", "改"), 409, "REPORT_CELL_LOCKED");
    refused(reports.step(office, ofYingtian, "accept", Map.of()), 409, "REPORT_STATE_FORBIDS");
    assertEquals(200, reports.save(yingtian, ofYingtian, "problems", "一处有限空间台账不全。").statusCode());
    reports.take(yingtian, ofYingtian, "submit", Map.of());
    ReportSteps.assertState("ACCEPTED", reports.take(office, ofYingtian, "accept", Map.of()));

    String ofHeshi = reports.begin(heshi, HESHI);
    ReportSteps.assertFigure(heshi, ofHeshi, "major-open", 1);
    ReportSteps.assertShare(heshi, ofHeshi, "self-check-share", 0, 1);
    reports.name(heshi, HESHI);
    reports.write(heshi, ofHeshi, "河市镇按计划推进。", "重大隐患逾期一处。");
    reports.take(heshi, ofHeshi, "submit", Map.of());
    ReportSteps.assertState("ACCEPTED", reports.take(office, ofHeshi, "accept", Map.of()));
  }

  @Test
  @Order(8)
  void theDistrictAddsUpAndTheCityAccepts() {
    Actor office = quyuan.officer();
    suite.travelTo(TOO_LATE);
    List<String> missing =
        office
            .read(REPORTS, Map.of("plan", quyuan.plan(), "rule", "progress", "missing", true))
            .getList("findAll { it.from == '" + QUARTER + "' }.unitId");
    assertTrue(missing.contains(FENGHUANG), missing::toString);
    assertFalse(missing.contains(YINGTIAN), missing::toString);

    ofAll = reports.begin(office, null);
    ReportSteps.assertFigure(office, ofAll, "major-open", 2);
    ReportSteps.assertFigure(office, ofAll, "major-new", 3);
    ReportSteps.assertFigure(office, ofAll, "major-closed", 1);
    ReportSteps.assertShare(office, ofAll, "self-check-share", 1, 2);
    String problems = ReportSteps.cell(office, ofAll, "problems").get("text").toString();
    assertTrue(problems.contains("【营田镇】一处有限空间台账不全。"), problems);
    assertTrue(problems.contains("【河市镇】重大隐患逾期一处。"), problems);

    refused(reports.step(office, ofAll, "submit-up", Map.of()), 403, "FORBIDDEN");
    ReportSteps.assertState("SUBMITTED", reports.take(leader, ofAll, "submit-up", Map.of()));
    refused(reports.step(leader, ofAll, "submit-up", Map.of()), 409, "REPORT_SUBMITTED_ALREADY");
    refused(reports.step(leader, ofAll, "accept", Map.of()), 403, "REPORT_NOT_YOURS_TO_DECIDE");
    ReportSteps.assertState("ACCEPTED", reports.take(city, ofAll, "accept", Map.of()));
  }

  @Test
  @Order(9)
  void whatWentUpIsLocked() {
    refused(
        reports.step(yingtian, ofYingtian, "revise", Map.of("reason", "数字有误")),
        409,
        "REPORT_LOCKED");
    refused(suite.as("fh-officer").post(REPORTS, reports.body(FENGHUANG)), 409, "REPORT_LOCKED");
    // what happens later changes no figure of it
    quyuan.close(quyuan.hazards().get(1));
    await("one hazard is left")
        .atMost(LONGEST)
        .until(() -> quyuan.indicator("major-open"), open -> open == 1);
    ReportSteps.assertFigure(city, ofAll, "major-open", 2);
  }

  @Test
  @Order(10)
  void theAcceptedReportIsAPaper() throws IOException {
    byte[] paper = city.get(REPORTS + "/" + ofAll + "/document").asByteArray();
    // for people to look at, page by page
    Path folder = Files.createDirectories(LiveSuite.repository().resolve("e2e/target/papers"));
    Files.write(folder.resolve("quyuan-2025-q4.docx"), paper);
    String text = Papers.text(paper);
    for (String said :
        List.of(
            "屈原管理区",
            "三年行动季度进展",
            "已审核通过",
            "一、主要指标",
            "未销号重大事故隐患",
            "50%（1/2）",
            "【营田镇】一处有限空间台账不全。",
            "【河市镇】重大隐患逾期一处。",
            "未汇总的单位",
            "凤凰乡")) {
      assertTrue(text.contains(said), said + " in " + text);
    }
    for (String never : List.of("{{", "⟦", "null")) {
      assertFalse(text.contains(never), never + " in " + text);
    }
    byte[] sheet = city.get(REPORTS + "/" + ofAll + "/sheet").asByteArray();
    assertTrue(Sheets.text(sheet).contains("新发现重大事故隐患"));
  }
}
