package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Media;
import io.restassured.RestAssured;
import io.zhiben.e2e.browser.Chromium;
import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.Actor;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Places;
import io.zhiben.local.suite.SuiteService;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The dashboards as leaders use them: down from the city to one enterprise, live, on the big
 * screen, as tables, on paper and in English.
 */
@Order(-2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DashboardBrowserIT {
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final String CODE = "91120110MA5KB0791K";
  private static final String STREAM = "/api/reporting/v1/changes/stream";

  /** A window of a headless browser that fills the screen can't be given another size. */
  private static final String NO_FULL_SCREEN =
      "Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'))";

  private LiveSuite suite;
  private Chromium chromium;
  private Actor officer;
  private PortalUser townLeader;
  private String enterprise;
  private int faultsBefore;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    chromium = Chromium.launch();
    faultsBefore = Looks.faults().size();
    officer = suite.as("dlh-officer");
    officer.create(
        "/api/enterprise/v1/enterprises",
        Map.ofEntries(
            Map.entry("code", CODE),
            Map.entry("name", "示例湖畔机械厂"),
            Map.entry("kind", "ENTERPRISE"),
            Map.entry("industry", "C33"),
            Map.entry("tags", List.of()),
            Map.entry("scale", "SMALL"),
            Map.entry("status", "ACTIVE"),
            Map.entry("regionCode", "120110013001"),
            Map.entry("address", "示例路1号"),
            Map.entry("principalName", "负责人甲"),
            Map.entry("longitude", 117.3),
            Map.entry("latitude", 39.02),
            Map.entry("coordinateSystem", "WGS84"),
            Map.entry("registeredOn", suite.day().toString())));
    await("the directory's copy").atMost(LONGEST).until(() -> !directory().isEmpty());
    enterprise = directory().getFirst();
    find("配电箱未上锁");
    await("the map has it")
        .atMost(LONGEST)
        .until(
            () ->
                officer
                    .read("/api/reporting/v1/map", Map.of("region", Places.DONGLIHU))
                    .getList("points.findAll { it.openHazards > 0 }.id"),
            points -> points.contains(enterprise));
    townLeader = at("dlh-leader");
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private List<String> directory() {
    return officer.read(Consultancy.DIRECTORY, Map.of("q", CODE)).getList("id");
  }

  private void find(String what) {
    officer.create(HazardSteps.HAZARDS, HazardSteps.major(enterprise, suite.day(), what));
  }

  private PortalUser at(String user) {
    PortalUser one = PortalUser.atLaptop(chromium, suite, user);
    one.context().addInitScript(NO_FULL_SCREEN);
    return one.signIn(suite.endpoints().demoPassword());
  }

  private static void isAt(PortalUser leader, String region) {
    leader.shows(leader.test("dashboard"), "data-region", region);
  }

  private static Locator child(PortalUser leader, String region) {
    return leader.page().locator("[data-testid='child-row'][data-region='" + region + "'] button");
  }

  private Locator mark(PortalUser leader) {
    return leader.page().locator("[data-testid='map-mark'][aria-label*='示例湖畔机械厂']");
  }

  @Test
  @Order(1)
  void fromTheCityToAnEnterpriseInFourClicks() {
    try (PortalUser leader = at("tj-leader")) {
      leader.open("/dashboard");
      isAt(leader, Places.TIANJIN);
      child(leader, Places.DONGLI).click();
      isAt(leader, Places.DONGLI);
      child(leader, Places.DONGLIHU).click();
      isAt(leader, Places.DONGLIHU);
      mark(leader).click();
      leader.test("map-file").click();
      leader.shows(leader.test("enterprise-page"));
      assertTrue(leader.page().url().contains(enterprise), leader.page().url());

      // the same by the figures
      leader.open("/dashboard?region=" + Places.DONGLIHU);
      leader.page().locator("[data-testid='figure-card'][data-figure='enterprises']").click();
      leader.page().locator("[data-testid='record-row'][data-id='" + enterprise + "'] a").click();
      leader.shows(leader.test("enterprise-page"));
    }
  }

  @Test
  @Order(2)
  void aBoardThatIsOpenFollowsTheStream() {
    PortalUser leader = townLeader;
    Response stream =
        leader
            .page()
            .waitForResponse(
                answer -> answer.url().endsWith(STREAM), () -> leader.open("/dashboard"));
    assertEquals(200, stream.status());
    assertTrue(stream.headers().get("content-type").startsWith("text/event-stream"));
    Locator found =
        leader.page().locator("[data-testid='figure-card'][data-figure='hazards.found']");
    leader.shows(found);
    int before = Integer.parseInt(found.getAttribute("data-value"));
    leader.page().evaluate("() => { window.sameAsBefore = true }");
    find("消防通道堆放杂物");
    leader.shows(found, "data-value", String.valueOf(before + 1));
    assertEquals(true, leader.page().evaluate("() => window.sameAsBefore === true"));
  }

  @Test
  @Order(3)
  void nobodyListensWithoutBeingSignedIn() {
    URI portal = suite.processes().url(SuiteService.PORTAL);
    URI service = suite.processes().url(SuiteService.REPORTING);
    for (URI one : List.of(portal, service)) {
      assertEquals(401, RestAssured.given().get(one + STREAM).statusCode(), one + STREAM);
    }
  }

  @Test
  @Order(4)
  void theMapAsksNobodyElseAndIsWorkedByKeys() {
    Set<String> hosts = new ConcurrentSkipListSet<>();
    PortalUser leader = townLeader;
    leader
        .page()
        .onRequest(request -> {
          if (request.url().startsWith("http")) {
            hosts.add(URI.create(request.url()).getHost());
          }
        });
    leader.open("/dashboard");
    leader.shows(mark(leader));
    assertEquals(Set.of(suite.processes().url(SuiteService.PORTAL).getHost()), hosts);
    assertThat(leader.page().locator("img.tile")).hasCount(0);

    mark(leader).focus();
    leader.page().keyboard().press("Enter");
    assertThat(leader.test("map-chosen")).containsText("示例湖畔机械厂");
    leader.test("map-switch").click();
    assertThat(leader.test("map-table")).containsText("示例湖畔机械厂");
    leader.test("map-switch").click();
    leader.shows(mark(leader));
  }

  @Test
  @Order(5)
  void eachChartIsATableAsWellAndPaperGetsTheTable() {
    try (PortalUser leader = at("qy-leader")) {
      leader.open("/dashboard");
      for (String chart : List.of("trend", "radar", "league")) {
        Locator frame = leader.test(chart + "-frame");
        leader.shows(frame, "data-view", "chart");
        leader.test(chart + "-switch").click();
        leader.shows(frame, "data-view", "table");
        assertThat(frame.locator(".drawn")).isHidden();
        assertTrue(widthOf(frame.locator("table")) > 100, chart);
        leader.test(chart + "-switch").click();
        leader.shows(frame, "data-view", "chart");
      }
      leader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String chart : List.of("trend", "radar", "league")) {
        Locator frame = leader.test(chart + "-frame");
        assertThat(frame.locator(".drawn")).isHidden();
        assertTrue(widthOf(frame.locator("table")) > 100, chart + " on paper");
      }
      assertThat(leader.test("big-screen")).isHidden();
      assertThat(leader.test("region-path")).isVisible();
    }
  }

  private static double widthOf(Locator table) {
    return table.boundingBox().width;
  }

  @Test
  @Order(6)
  void theBigScreenIsReadableOnEachOfItsPages() {
    PortalUser leader = townLeader;
    leader.open("/dashboard");
    leader.shows(mark(leader));
    leader.test("big-screen").click();
    Locator turner = leader.test("page-turner");
    leader.shows(turner, "data-page", "1");
    // by hand from here on
    leader.test("page-play").click();
    for (int page = 1; page <= 5; page++) {
      leader.shows(turner, "data-page", String.valueOf(page));
      Looks.examine(leader.page(), "big-screen-" + page);
      if (page == 2) {
        // the arrows go from mark to mark there
        mark(leader).focus();
        leader.page().keyboard().press("ArrowRight");
        leader.shows(turner, "data-page", "2");
        leader.test("page-on").focus();
      }
      leader.page().keyboard().press("ArrowRight");
    }
    leader.shows(turner, "data-page", "1");
    leader.page().keyboard().press("Escape");
    assertThat(turner).hasCount(0);
    assertThat(leader.page().locator("html.zb-big")).hasCount(0);
  }

  @Test
  @Order(7)
  void reportsAndMeetingsSpeakEnglishToo() {
    try (PortalUser reader = at("qy-leader")) {
      reader.open("/today");
      reader.test("lang-switch").click();
      assertThat(reader.page().locator("html")).hasAttribute("lang", "en");
      for (Map.Entry<String, String> page :
          Map.of(
                  "/periodic-reports", "periodic-row",
                  "/assessments", "ranking-page",
                  "/meetings", "meetings-page",
                  "/indicators", "indicator-row",
                  "/dashboard", "plan-charts")
              .entrySet()) {
        reader.open(page.getKey());
        reader.shows(reader.test(page.getValue()).first());
        Looks.examineTranslated(reader.page(), "english-plan" + page.getKey().replace('/', '-'));
        assertEquals("[]", reader.page().evaluate(PortalTour.RAW_KEYS), page.getKey());
      }
      reader.test("lang-switch").click();
      assertThat(reader.page().locator("html")).hasAttribute("lang", "zh-CN");
    }
  }

  @Test
  @Order(8)
  void haveNothingGrave() {
    List<String> faults = Looks.faults();
    assertEquals(List.of(), faults.subList(faultsBefore, faults.size()));
  }
}
