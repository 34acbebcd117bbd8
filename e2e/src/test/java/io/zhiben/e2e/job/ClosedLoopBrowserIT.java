package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.zhiben.e2e.browser.Chromium;
import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Photos;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A major hazard through its whole loop in a real browser: every step that a person takes goes
 * through a page, each person at a browser of his own. Only the calendar is moved by the test. Each
 * test is the next chapter.
 */
@Order(6)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClosedLoopBrowserIT {
  private static final LocalDate FOUND = SuiteTime.WORKDAY;
  private static final LocalDate DEADLINE = FOUND.plusDays(9);
  private static final LocalDate EXTENDED = FOUND.plusDays(45);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final String HAZARD_SEEN = "污水处理池有限空间未辨识、无警示标志";
  private static final String WHAT_WAS_SEEN = "夜班有人不测气体就下池作业";
  private static final String REPORTER = "举报人甲";
  private static final String PUBLIC_TEXT = "有限空间作业管理不到位";

  private LiveSuite suite;
  private Chromium chromium;
  private String password;
  private PortalUser officer;
  private PortalUser inspector;
  private PortalUser enterprise;
  private PortalUser custodian;
  private PortalUser anybody;
  private PortalUser districtOfficer;
  private PortalUser townLeader;
  private PortalUser districtLeader;
  private PortalUser cityLeader;

  private String park;
  private String draw;
  private String hazard;
  private String tipOff;
  private String receipt;
  private ListingPages listing;

  @BeforeAll
  void open() {
    suite = LiveSuite.fresh(FOUND);
    Imports.run(suite.as("dlh-officer"), Imports.shippedRegister(), Duration.ofMinutes(1));
    park =
        suite
            .as("dlh-officer")
            .read("/api/enterprise/v1/enterprises", Map.of("q", Places.THEME_PARK))
            .getString("items[0].id");
    password = suite.endpoints().demoPassword();
    chromium = Chromium.launch();
    officer = atLaptop("dlh-officer");
    inspector = withPhone("dlh-officer2");
    enterprise = withPhone("ent-officer");
    anybody = PortalUser.anybody(chromium, suite);
    townLeader = atLaptop("dlh-leader");
    districtLeader = atLaptop("dl-leader");
    listing = new ListingPages();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void drawsWhomToVisitWithoutTellingThem() {
    officer.open("/draws/new");
    officer.test("draw-title").fill("二季度双随机检查");
    officer.test("draw-unannounced").check();
    officer.test("draw-by-list").check();
    officer
        .page()
        .locator("[data-testid=contract-enterprise-option]:not([data-key='" + park + "'])")
        .first()
        .check();
    officer.test("contract-enterprise-search").fill(Places.THEME_PARK);
    assertThat(officer.test("contract-enterprise-option")).hasCount(1);
    officer.test("contract-enterprise-option").check();
    officer.shows(officer.test("contract-chosen"), "data-count", "2");
    officer
        .test("draw-inspectors")
        .fill("TJ-1, 执法一岗, 应急管理办公室\nTJ-2, 执法二岗, 应急管理办公室\nTJ-3, 执法三岗, 消防救援站");
    officer.test("draw-count-enterprises").fill("2");
    officer.test("draw-count-inspectors").fill("2");
    officer.test("draw-team").fill("1");
    officer.test("draw-submit").click();
    officer.test("draw-freeze").click();
    officer.test("draw-freeze-submit").click();
    officer.test("draw-hold").click();
    officer.test("draw-public-value").fill("17");
    officer.test("draw-hold-submit").click();
    assertThat(officer.test("draw-target")).hasCount(2);
    draw = officer.page().url().replaceAll(".*/", "");

    enterprise.open("/draws/" + draw);
    assertThat(enterprise.page().locator("main")).containsText("不在您的权限内");
    enterprise.open("/inspections");
    enterprise.shows(enterprise.test("empty-state").first());
    anybody.open("/public/draws");
    anybody.shows(anybody.test("empty-state"));
  }

  @Test
  @Order(2)
  void findsTheMajorHazardOnTheSpot() {
    inspector.open("/draws/" + draw);
    inspector
        .page()
        .locator("[data-testid=draw-target]:has(a[href='/enterprises/" + park + "'])")
        .getByTestId("draw-inspect")
        .click();
    assertThat(inspector.test("inspection-mode")).hasValue("UNANNOUNCED");
    assertThat(inspector.test("inspection-selection")).hasValue("RANDOM");
    inspector.test("finding-add").click();
    inspector.test("finding-description").fill(HAZARD_SEEN);
    inspector.test("finding-place").fill("污水处理站");
    inspector.test("finding-level").selectOption("MAJOR");
    inspector.test("finding-clause-0-set").selectOption("mem-10-2023");
    inspector.test("finding-clause-0").fill("有限空间");
    inspector.page().locator("[data-clause='" + Consultancy.CLAUSE + "'] input").check();
    inspector.test("inspection-submit").click();
    inspector.test("inspection-hazard").locator("a").click();
    inspector.shows(inspector.test("hazard-state"), "data-state", "REPORTED");
    hazard = inspector.page().url().replaceAll(".*/", "");

    inspector.open("/draws/" + draw);
    inspector.test("draw-inspect").click();
    inspector.test("inspection-nil").check();
    inspector.test("inspection-submit").click();
    inspector.shows(inspector.test("nil-return"));

    townLeader.open("/draws/" + draw);
    townLeader.test("draw-publish").click();
    townLeader.test("draw-publish-submit").click();
    assertThat(townLeader.test("draw-publish")).hasCount(0);
    anybody.open("/public");
    Looks.examine(anybody.page(), "public-home");
    anybody.test("public-draws").click();
    assertThat(anybody.test("public-draw")).hasCount(1);
  }

  @Test
  @Order(3)
  void assignsItByAFivefoldPlan() {
    officer.open("/hazards/" + hazard);
    officer.act("verify", () -> officer.test("verify-level-MAJOR").check());
    enterprise.open("/hazards/" + hazard);
    enterprise.act(
        "plan",
        () -> {
          enterprise.test("plan-responsible").fill("分管安全负责人");
          enterprise.test("plan-measures").fill("停用该池，设警示标志，建立有限空间台账，验收后恢复");
          enterprise.test("plan-funds").fill("56000");
          enterprise.test("plan-deadline").fill(DEADLINE.toString());
          enterprise.test("plan-contingency").fill("停用期间专人值守，配备通风和检测设备");
        });
    officer.open("/hazards/" + hazard);
    officer.act("assign", () -> officer.test("assign-deadline").fill(DEADLINE.toString()));
    officer.shows(officer.test("hazard-state"), "data-state", "ASSIGNED");
  }

  @Test
  @Order(4)
  void leadsATipOffToTheSameHazard() {
    receipt = TipOffPages.send(anybody, WHAT_WAS_SEEN, REPORTER);
    custodian = atLaptop("dlh-custodian");
    tipOff = TipOffPages.take(custodian, WHAT_WAS_SEEN, "反映有限空间作业管理问题", Places.THEME_PARK);

    officer.open("/tip-offs/" + tipOff);
    officer.shows(officer.test("tip-off-redacted"));
    for (String secret : List.of(WHAT_WAS_SEEN, REPORTER, receipt)) {
      assertThat(officer.page().locator("main")).not().containsText(secret);
    }
    TipOffPages.verify(officer, HAZARD_SEEN, hazard);
    TipOffPages.look(anybody, receipt);
    assertThat(anybody.test("tip-off-status")).containsText("已核查");
    assertThat(anybody.test("tip-off-status")).containsText("属实");
    enterprise.open("/tip-offs/" + tipOff);
    assertThat(enterprise.page().locator("main")).containsText("不在您的权限内");
  }

  @Test
  @Order(5)
  void isListedByTheDistrict() {
    districtOfficer = atLaptop("dl-officer");
    listing.askFor(officer, hazard);
    listing.agree(districtLeader);
    listing.open(districtOfficer, FOUND.plusDays(30), PUBLIC_TEXT);
    officer.open("/hazards/" + hazard);
    assertThat(officer.test("hazard-listing")).hasCount(1);
    anybody.open("/public/listings");
    assertThat(anybody.test("bulletin-entry")).hasCount(1);
    assertThat(anybody.test("bulletin-entry")).containsText(PUBLIC_TEXT);
    assertThat(anybody.page().locator("body")).not().containsText("污水处理池");
    Looks.examine(anybody.page(), "public-listings");
  }

  @Test
  @Order(6)
  void climbsTheLadderRungByRung() {
    cityLeader = atLaptop("tj-leader");
    fires(0, List.of());
    fires(1, List.of("TOWN LETTER"));
    fires(3, List.of("TOWN LETTER", "TOWN URGING"));
    fires(7, List.of("TOWN LETTER", "TOWN URGING", "TOWN BULLETIN"));
    fires(
        15,
        List.of(
            "TOWN LETTER", "TOWN URGING", "TOWN BULLETIN", "TOWN INTERVIEW", "DISTRICT URGING"));
    assertThat(cityLeader.test("overdue").first()).containsText("15");
    cityLeader.open("/escalation");
    assertThat(cityLeader.test("wall-entry")).hasCount(1);
    Looks.examine(cityLeader.page(), "escalation");

    officer.open("/hazards/" + hazard);
    letterAt(officer, "DUE").getByTestId("step-issue").click();
    officer.test("step-note").fill("请立即整改");
    officer.test("step-submit").click();
    officer.shows(letterAt(officer, "ISSUED").getByTestId("step-document"));
    enterprise.open("/hazards/" + hazard);
    letterAt(enterprise, "ISSUED").locator("button[data-testid=step-answer]").click();
    enterprise.page().locator("textarea[data-testid=step-answer]").fill("已安排停产整改");
    enterprise.test("step-submit").click();
    enterprise.shows(letterAt(enterprise, "ANSWERED"));
    Looks.examine(enterprise.page(), "hazard-escalated");
  }

  @Test
  @Order(7)
  void isExtendedAndRectified() {
    listing.extend(officer, districtLeader, EXTENDED);
    enterprise.open("/hazards/" + hazard);
    enterprise.act("start", () -> {});
    enterprise.act(
        "rectify",
        () -> {
          enterprise.test("rectify-measures").fill("已设警示标志和围栏，台账已建立");
          enterprise
              .test("rectify-photo")
              .setInputFiles(new FilePayload("after.jpg", "image/jpeg", Photos.jpeg()));
          enterprise.shows(enterprise.test("uploaded-photo"));
        });
    enterprise.shows(enterprise.test("hazard-state"), "data-state", "RECTIFIED");
    inspector.open("/hazards/" + hazard);
    inspector.act("reinspect", () -> inspector.test("reinspect-passed").check());
    await("the wall is clear when the cause has ended")
        .atMost(LONGEST)
        .untilAsserted(() -> {
          cityLeader.open("/escalation");
          cityLeader.shows(
              cityLeader.test("wall-entry").or(cityLeader.test("empty-state")).first());
          assertEquals(0, cityLeader.test("wall-entry").count());
        });
  }

  @Test
  @Order(8)
  void isAcceptedDelistedAndSignedOff() {
    listing.doAllMeasures(districtOfficer);
    listing.accept(districtOfficer);
    listing.delist(districtLeader);
    inspector.open("/hazards/" + hazard);
    inspector.act("sign-off", () -> inspector.test("signoff-note").fill("同意销号"));
    inspector.shows(inspector.test("hazard-state"), "data-state", "SIGNED_OFF");
    anybody.open("/public/listings");
    assertThat(anybody.test("bulletin-entry")).hasCount(1);
    assertThat(anybody.test("bulletin-entry")).containsText("已摘牌");
  }

  @Test
  @Order(9)
  void isReportedToEveryLevel() {
    for (PortalUser leader : List.of(townLeader, districtLeader, cityLeader)) {
      leader.open("/dashboard").shows(leader.test("figure-card").first());
    }
    await("three dashboards show one hazard, signed off late")
        .atMost(LONGEST)
        .untilAsserted(() -> {
          Map<String, String> town = ShownDashboard.figures(townLeader);
          assertEquals("1/1", town.get("hazards.signedOffRate"));
          assertEquals("0/1", town.get("hazards.onTimeRate"));
          assertEquals("0", town.get("hazards.major.open"));
          assertEquals(town, ShownDashboard.figures(districtLeader));
          assertEquals(town, ShownDashboard.figures(cityLeader));
        });
  }

  @Test
  @Order(10)
  void rewardsTheReporterByReceipt() {
    TipOffPages.feedBackAndPropose(custodian, tipOff, "30000");
    TipOffPages.approve(townLeader, tipOff, "4,500");
    TipOffPages.claim(anybody, receipt);
    TipOffPages.pay(custodian, tipOff, "4500");
    TipOffPages.look(anybody, receipt);
    assertThat(anybody.test("claim-card")).containsText("4,500");
    assertThat(anybody.test("claim-card")).containsText("已支付");
  }

  @Test
  @Order(11)
  void foundNothingGraveOnAnyPage() {
    assertEquals(List.of(), Looks.faults());
  }

  private PortalUser atLaptop(String username) {
    return PortalUser.atLaptop(chromium, suite, username).signIn(password);
  }

  private PortalUser withPhone(String username) {
    return PortalUser.withPhone(chromium, suite, username).signIn(password);
  }

  /** So many days after the deadline, the city sees these rungs on the hazard's page. */
  private void fires(int daysLate, List<String> expected) {
    suite.travelTo(DEADLINE.plusDays(daysLate));
    await("rungs " + expected)
        .atMost(LONGEST)
        .untilAsserted(() -> {
          cityLeader.open("/hazards/" + hazard);
          Locator step = cityLeader.test("escalation-step");
          cityLeader.shows(step.or(cityLeader.test("no-escalation")).first());
          assertEquals(expected, rungs());
        });
  }

  private List<String> rungs() {
    return cityLeader.test("escalation-step").all().stream()
        .map(step -> step.getAttribute("data-level") + " " + step.getAttribute("data-rung"))
        .toList();
  }

  private static Locator letterAt(PortalUser user, String state) {
    return user.page()
        .locator("[data-testid=escalation-step][data-rung=LETTER][data-state=" + state + "]");
  }
}
