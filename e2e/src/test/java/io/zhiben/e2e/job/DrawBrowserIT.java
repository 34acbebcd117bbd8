package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import io.zhiben.e2e.browser.Chromium;
import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An unannounced random draw in a real browser: from the plan to the published record. */
@Order(7)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DrawBrowserIT {
  private LiveSuite suite;
  private Chromium chromium;
  private PortalUser officer;
  private PortalUser leader;
  private PortalUser enterprise;
  private String draw;

  @BeforeAll
  void open() {
    suite = LiveSuite.fresh(SuiteTime.WORKDAY);
    Imports.run(suite.as("dlh-officer"), Imports.shippedRegister(), Duration.ofMinutes(1));
    chromium = Chromium.launch();
    String password = suite.endpoints().demoPassword();
    officer = PortalUser.atLaptop(chromium, suite, "dlh-officer").signIn(password);
    enterprise = PortalUser.withPhone(chromium, suite, "ent-officer").signIn(password);
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void plansTheYearAndPreparesADrawFromIt() {
    officer.open("/inspection-plans");
    officer.shows(officer.test("empty-state"));
    officer.test("plan-new").click();
    officer.test("plan-title").fill("年度监督检查计划");
    Looks.examine(officer.page(), "inspection-plan-new");
    officer.test("plan-submit").click();
    assertThat(officer.test("plan-progress")).containsText("0 /");
    officer.shows(officer.test("plan-target").first());
    Looks.examine(officer.page(), "inspection-plan");

    assertThat(officer.test("plan-draw")).hasCount(0);
    String plan = officer.page().url().replaceAll(".*/", "");
    leader =
        PortalUser.atLaptop(chromium, suite, "dlh-leader").signIn(suite.endpoints().demoPassword());
    leader.open("/inspection-plans/" + plan);
    leader.test("plan-approve").click();
    leader.shows(leader.test("plan-approved"));
    officer.open("/inspection-plans/" + plan);
    officer.test("plan-draw").click();
    officer.shows(officer.test("draw-from-plan"));
    officer.test("draw-title").fill("三季度双随机检查");
    officer.test("draw-weight-highRisk").fill("3");
    officer
        .test("draw-inspectors")
        .fill("TJ-1, 执法一岗, 应急管理办公室\nTJ-2, 执法二岗, 应急管理办公室\nTJ-3, 执法三岗, 消防救援站");
    officer.test("draw-count-enterprises").fill("2");
    officer.test("draw-count-inspectors").fill("2");
    officer.test("draw-team").fill("1");
    Looks.examine(officer.page(), "draw-new");
    officer.test("draw-submit").click();
    officer.shows(officer.test("draw-pool-line"));
    Looks.examine(officer.page(), "draw-draft");
    draw = officer.page().url().replaceAll(".*/", "");
  }

  @Test
  @Order(2)
  void freezesThePoolsAndDraws() {
    officer.test("draw-freeze").click();
    officer.test("draw-freeze-submit").click();
    officer.shows(officer.test("draw-commitment"));
    assertThat(officer.test("draw-seed")).not().hasText(Pattern.compile("[0-9a-f]{64}"));
    assertThat(officer.test("draw-change")).hasCount(0);
    officer.test("draw-hold").click();
    officer.test("draw-public-value").fill("17");
    officer.test("draw-hold-submit").click();
    assertThat(officer.test("draw-target")).hasCount(2);
    assertThat(officer.test("draw-seed")).hasText(Pattern.compile("[0-9a-f]{64}"));
    officer.test("draw-recuse").first().click();
    officer.test("draw-recuse-reason").fill("近亲属在该企业任职");
    officer.test("draw-recuse-submit").click();
    assertThat(officer.test("draw-change-row")).hasCount(1);
    officer.test("draw-withdraw").first().click();
    officer.test("draw-withdraw-target-reason").fill("已停业");
    officer.test("draw-withdraw-target-submit").click();
    assertThat(officer.test("draw-change-row")).hasCount(2);
    Looks.examine(officer.page(), "draw-held");
  }

  @Test
  @Order(3)
  void showsNothingOfItToTheEnterprise() {
    enterprise.open("/published-draws");
    enterprise.shows(enterprise.test("empty-state"));
    for (String path : List.of("/draws", "/draws/" + draw, "/inspection-plans")) {
      enterprise.open(path);
      assertThat(enterprise.page().locator("main")).containsText("不在您的权限内");
    }
    enterprise.open("/published-draws/" + draw);
    enterprise.shows(enterprise.test("problem-banner").first(), "data-code", "NOT_FOUND");
  }

  @Test
  @Order(4)
  void inspectsWhatWasDrawn() {
    for (int done = 0; done < 2; done++) {
      officer.open("/draws/" + draw);
      officer.test("draw-inspect").first().click();
      officer.shows(officer.test("selfcheck-enterprise"));
      assertThat(officer.test("inspection-selection")).hasValue("RANDOM");
      assertThat(officer.test("inspection-mode")).hasValue("UNANNOUNCED");
      officer.test("inspection-nil").check();
      officer.test("inspection-submit").click();
      officer.shows(officer.test("inspection-draw"));
    }
    officer.open("/draws/" + draw);
    Locator targets = officer.test("draw-target");
    assertThat(targets).hasCount(2);
    for (Locator target : targets.all()) {
      officer.shows(target, "data-standing", "DONE");
    }
  }

  @Test
  @Order(5)
  void publishesTheRecordThatAnybodyRepeats() {
    leader.open("/draws/" + draw);
    leader.test("draw-publish").click();
    leader.test("draw-publish-submit").click();
    assertThat(leader.test("draw-publish")).hasCount(0);
    leader.open("/draws");
    leader.shows(leader.test("draw-row").first());
    Looks.examine(leader.page(), "draws");
    leader.open("/inspection-plans");
    leader.shows(leader.test("inspection-plan-row").first());
    assertThat(leader.test("inspection-plan-row")).containsText("2 /");
    Looks.examine(leader.page(), "inspection-plans");
    enterprise.open("/published-draws");
    enterprise.test("published-row").locator("a").first().click();
    enterprise.test("check-run").click();
    enterprise.shows(enterprise.test("check-result"), "data-good", "true");
    Looks.examine(enterprise.page(), "draw-record");
    Map<String, Object> record =
        suite.as("ent-officer").read("/api/hazard/v1/published-draws/" + draw).getMap("");
    assertEquals("zhiben-draw/1", record.get("format"));
  }

  @Test
  @Order(6)
  void foundNothingGraveOnAnyPage() {
    assertEquals(List.of(), Looks.faults());
  }
}
