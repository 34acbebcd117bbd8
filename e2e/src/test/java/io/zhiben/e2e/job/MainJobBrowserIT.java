package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.zhiben.e2e.job.HazardSteps.HAZARDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.zhiben.e2e.browser.Chromium;
import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Photos;
import io.zhiben.e2e.suite.Places;
import io.zhiben.e2e.suite.Sheets;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The main job in a real browser, through the portal and the identity server's own form: officers
 * and leaders at laptops, the enterprise with a phone. The agency is a machine and uses the API.
 */
@Order(4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobBrowserIT {
  private LiveSuite suite;
  private String password;
  private Chromium chromium;
  private PortalUser officer;
  private PortalUser secondOfficer;
  private PortalUser enterprise;
  private List<PortalUser> leaders;
  private String major;
  private String general;
  private String themePark;

  @BeforeAll
  void open() {
    suite = LiveSuite.fresh(SuiteTime.WORKDAY);
    password = suite.endpoints().demoPassword();
    chromium = Chromium.launch();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void signsInAtThePortalAndImportsTheRegister() throws IOException {
    officer = PortalUser.atLaptop(chromium, suite, "dlh-officer");
    officer.shows(officer.test("login-button"));
    Looks.examine(officer.page(), "sign-in");
    officer.signIn(password);
    assertThat(officer.test("place-name")).containsText("东丽湖街道");

    officer.test("nav-enterprises").click();
    officer.test("to-import").click();
    officer.test("import-file").setInputFiles(Imports.shippedRegister());
    officer.test("import-submit").click();

    Locator result = officer.test("import-result");
    officer.shows(result, "data-state", "DONE");
    officer.shows(result, "data-read", "200");
    officer.shows(result, "data-added", "193");
    officer.shows(result, "data-rejected", "7");
    Locator errors = officer.test("import-error");
    assertThat(errors).hasCount(7);
    Map<String, String> codes = new TreeMap<>();
    for (Locator error : errors.all()) {
      codes.put(error.getAttribute("data-row"), error.getAttribute("data-code"));
    }
    assertEquals("CREDIT_CODE_CHECK", codes.get("17"));
    assertEquals("ROW_FORMULA", codes.get("179"));
    Looks.examine(officer.page(), "import-result");

    Download rejected =
        officer.page().waitForDownload(() -> officer.test("rejected-download").click());
    assertEquals(7, Sheets.rows(Files.readAllBytes(rejected.path())));
  }

  @Test
  @Order(2)
  void addsNothingWhenTheImportIsRepeated() {
    officer.open("/enterprises/import");
    officer.test("import-file").setInputFiles(Imports.shippedRegister());
    officer.test("import-submit").click();
    Locator result = officer.test("import-result");
    officer.shows(result, "data-state", "DONE");
    officer.shows(result, "data-added", "0");
    officer.shows(result, "data-unchanged", "193");

    officer.open("/enterprises");
    assertThat(officer.test("list-total")).containsText("193");
    officer.open("/enterprises?q=" + Places.THEME_PARK);
    assertThat(officer.test("list-total")).containsText("1");
    themePark =
        suite
            .as("dlh-officer")
            .read("/api/enterprise/v1/enterprises", Map.of("q", Places.THEME_PARK))
            .getString("items[0].id");
  }

  @Test
  @Order(3)
  void findsWhatTheAgencyReportedAndGradesIt() {
    Actor clerk = suite.as("dlh-officer");
    Actor agency = suite.agency("agency-anhua");
    Consultancy.contract(clerk, agency, List.of(themePark));
    List<String> found =
        agency
            .create(Consultancy.INSPECTIONS, Consultancy.inspection(themePark))
            .getList("hazards.id");
    major = found.get(0);
    general = found.get(1);

    officer.open("/today");
    officer.shows(officer.page().locator("main"));
    Looks.examine(officer.page(), "today");
    officer.test("nav-hazards").click();
    assertThat(officer.test("hazard-row")).hasCount(3);
    Looks.examine(officer.page(), "hazards");
    officer.page().locator("[data-testid=hazard-row][data-id='" + major + "'] a").first().click();
    officer.shows(officer.test("hazard-state"), "data-state", "REPORTED");
    officer.act("verify", () -> officer.test("verify-level-MAJOR").check());
    officer.shows(officer.test("hazard-state"), "data-state", "VERIFIED");
    officer.shows(officer.test("hazard-page"), "data-level", "MAJOR");
    officer.shows(officer.test("next-step"), "data-step", "PLAN");
    assertThat(officer.test("action-assign")).hasCount(0);

    officer.open("/hazards/" + general);
    officer.act("verify", () -> officer.test("verify-level-GENERAL").check());
    officer.act("assign", () -> {});
    officer.shows(officer.test("hazard-state"), "data-state", "ASSIGNED");
  }

  @Test
  @Order(4)
  void letsTheEnterprisePlanAndRectifyOnAPhone() {
    enterprise = PortalUser.withPhone(chromium, suite, "ent-officer").signIn(password);
    enterprise.open("/hazards/" + major);
    enterprise.act(
        "plan",
        () -> {
          enterprise.test("plan-responsible").fill("分管安全负责人");
          enterprise.test("plan-measures").fill("停用该池，设警示标志，建立有限空间台账，验收后恢复");
          enterprise.test("plan-funds").fill("56000");
          enterprise.test("plan-deadline").fill("2026-06-12");
          enterprise.test("plan-contingency").fill("停用期间专人值守，配备通风和检测设备");
        });

    officer.open("/hazards/" + major);
    officer.act("assign", () -> officer.test("assign-deadline").fill("2026-06-12"));
    officer.shows(officer.test("hazard-state"), "data-state", "ASSIGNED");

    enterprise.open("/hazards/" + major);
    enterprise.act(
        "rectify",
        () -> {
          enterprise.test("rectify-measures").fill("已设警示标志和围栏，台账已建立");
          enterprise
              .test("rectify-photo")
              .setInputFiles(new FilePayload("after.jpg", "image/jpeg", Photos.jpeg()));
          enterprise.shows(enterprise.test("uploaded-photo"));
          enterprise.test("rectify-cost").fill("12800");
        });
    enterprise.shows(enterprise.test("hazard-state"), "data-state", "RECTIFIED");
    assertThat(enterprise.test("hazard-photo")).hasCount(1);
    for (String verb : List.of("reinspect", "sign-off")) {
      assertThat(enterprise.test("action-" + verb)).hasCount(0);
    }
  }

  @Test
  @Order(5)
  void refusesTheOneWhoRectified() {
    officer.open("/hazards/" + general);
    officer.act(
        "rectify",
        () -> {
          officer.test("rectify-measures").fill("督促现场清理，通道已畅通");
          officer
              .test("rectify-photo")
              .setInputFiles(new FilePayload("after.jpg", "image/jpeg", Photos.jpeg()));
          officer.shows(officer.test("uploaded-photo"));
        });
    officer.shows(officer.test("hazard-state"), "data-state", "RECTIFIED");
    assertThat(officer.test("action-reinspect")).hasCount(0);
    assertThat(officer.test("action-sign-off")).hasCount(0);
  }

  @Test
  @Order(6)
  void signsOffByAnotherWhileThreeDashboardsFollow() {
    leaders =
        List.of("dlh-leader", "dl-leader", "tj-leader").stream()
            .map(name -> PortalUser.atLaptop(chromium, suite, name).signIn(password))
            .toList();
    leaders.forEach(leader -> leader.open("/dashboard").shows(leader.test("figure-card").first()));
    await("three dashboards show two hazards open and one found major")
        .untilAsserted(() ->
            assertEquals("0", ShownDashboard.figures(leaders.get(0)).get("hazards.signedOff")));

    secondOfficer = PortalUser.atLaptop(chromium, suite, "dlh-officer2").signIn(password);
    secondOfficer.open("/hazards/" + major);
    secondOfficer.act("reinspect", () -> secondOfficer.test("reinspect-passed").check());
    secondOfficer.act("sign-off", () -> secondOfficer.test("signoff-note").fill("同意销号"));
    secondOfficer.shows(secondOfficer.test("hazard-state"), "data-state", "SIGNED_OFF");
    long began = System.nanoTime();
    await("three dashboards follow by themselves")
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> {
          for (PortalUser leader : leaders) {
            assertEquals(
                "1/3",
                ShownDashboard.figures(leader).get("hazards.signedOffRate"),
                leader::toString);
          }
        });
    System.out.printf(
        "three open dashboards followed the sign-off after %d ms%n",
        Duration.ofNanos(System.nanoTime() - began).toMillis());
    Looks.examine(secondOfficer.page(), "hazard");
  }

  @Test
  @Order(7)
  void recordsADrillAndASelfCheckLedByThePrincipal() {
    enterprise.open("/training/drills/new");
    enterprise.test("drill-scenario").fill("过山车停运后的游客疏散");
    enterprise.test("drill-participants").fill("86");
    for (String name : List.of("notice", "script", "presetScene", "presetPlace")) {
      enterprise.test("drill-four-no-" + name).check();
    }
    enterprise.test("drill-submit").click();
    enterprise.page().waitForURL("**/training/drills");
    enterprise.test("drill-row").first().getByRole(AriaRole.LINK).first().click();
    enterprise.shows(enterprise.test("drill-four-no"));
    Looks.examine(enterprise.page(), "drill");

    enterprise.open("/inspections/new");
    enterprise.shows(enterprise.test("selfcheck-enterprise"));
    enterprise.test("selfcheck-leader").selectOption("PRINCIPAL");
    enterprise.test("selfcheck-nil").check();
    enterprise.test("selfcheck-submit").click();
    enterprise.shows(enterprise.test("inspection-page"));
    enterprise.page().waitForURL(url -> !url.endsWith("/new"));
    String selfCheck = enterprise.page().url();

    try (PortalUser principal = PortalUser.withPhone(chromium, suite, "ent-principal")) {
      principal.signIn(password);
      principal.page().navigate(selfCheck);
      principal.test("confirm-inspection").click();
      principal.shows(principal.test("confirmed"));
    }
    await("three dashboards count both duties")
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> {
          for (PortalUser leader : leaders) {
            for (String duty : List.of("drill", "self-check")) {
              Locator card = leader.page().locator("[data-duty='" + duty + "']");
              assertEquals("1", card.getAttribute("data-met"), leader + " " + duty);
            }
          }
        });
  }

  @Test
  @Order(8)
  void showsTheSameOnTheDashboardsOfTownDistrictAndCity() {
    Map<String, String> town = ShownDashboard.figures(leaders.get(0));
    assertEquals("1/3", town.get("hazards.signedOffRate"));
    assertEquals("1/1", town.get("drills.fourNoRate"));
    for (PortalUser leader : leaders.subList(1, 3)) {
      assertEquals(town, ShownDashboard.figures(leader), leader::toString);
      for (String what : List.of("duty", "target")) {
        assertEquals(
            ShownDashboard.cards(leaders.get(0), what + "-card"),
            ShownDashboard.cards(leader, what + "-card"),
            leader::toString);
      }
    }
    assertEquals(
        "MET",
        leaders
            .get(2)
            .page()
            .locator("[data-target=major-stock-cleared]")
            .getAttribute("data-status"));
    Looks.examine(leaders.get(0).page(), "dashboard");
    Looks.examine(leaders.get(2).page(), "dashboard-city");
  }

  @Test
  @Order(9)
  void showsNothingOfItToAnotherTown() {
    try (PortalUser stranger = PortalUser.atLaptop(chromium, suite, "dzgz-officer")) {
      stranger.signIn(password);
      for (String list : List.of("/enterprises", "/hazards", "/inspections", "/training/drills")) {
        stranger.open(list);
        stranger.shows(stranger.test("empty-state").first());
      }
      stranger.open("/enterprises?q=" + Places.THEME_PARK);
      stranger.shows(stranger.test("empty-state").first());
      for (String thing : List.of("/enterprises/" + themePark, "/hazards/" + major)) {
        stranger.open(thing);
        stranger.shows(stranger.test("problem-banner").first(), "data-code", "NOT_FOUND");
      }
      stranger.open("/dashboard");
      stranger.shows(stranger.test("figure-card").first());
      ShownDashboard.figures(stranger)
          .forEach((id, value) -> assertEquals(ShownDashboard.overNothing(id), value, id));
      stranger.open("/dashboard?region=" + Places.DONGLIHU);
      stranger.shows(stranger.test("problem-banner").first(), "data-code", "NOT_FOUND");
    }
  }

  @Test
  @Order(10)
  void keepsPlacesAndServiceContracts() {
    String building = SubjectPages.registerBuilding(officer, "示例浏览大厦");
    SubjectPages.signAndEndContract(officer, Places.THEME_PARK);
    leaders.getFirst().page().navigate(building);
    leaders.getFirst().shows(leaders.getFirst().test("place-page"));
    assertThat(leaders.getFirst().test("place-edit")).hasCount(0);
  }

  @Test
  @Order(11)
  void looksLikeAProductOnEveryPage() {
    PortalTour.look(officer, themePark, general);
    try (PortalUser admin = PortalUser.atLaptop(chromium, suite, "dlh-admin")) {
      admin.signIn(password);
      PortalTour.lookAtAccounts(admin);
    }
  }

  @Test
  @Order(12)
  void speaksEnglishByASwitch() {
    PortalTour.inEnglish(officer, major);
  }

  @Test
  @Order(14)
  void foundNothingGraveOnAnyPage() {
    assertEquals(List.of(), Looks.faults());
  }

  @Test
  @Order(13)
  void leavesNothingInTheBrowserAfterSigningOut() {
    assertTrue(
        officer.context().cookies().stream()
            .anyMatch(cookie -> cookie.name.equals("__Host-zhiben") && cookie.httpOnly));
    assertEquals(
        List.of(),
        officer.page().evaluate("Object.values(localStorage).filter(v => v.includes('eyJ'))"));
    officer.signOut();
    officer.open("/hazards/" + major);
    officer.shows(officer.test("login-button"));
    assertEquals(
        401,
        officer
            .page()
            .request()
            .get(suite.processes().url(SuiteService.PORTAL) + HAZARDS)
            .status());
  }
}
