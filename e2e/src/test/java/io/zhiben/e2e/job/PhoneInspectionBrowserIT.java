package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.restassured.path.json.JsonPath;
import io.zhiben.e2e.browser.Chromium;
import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.Photos;
import io.zhiben.e2e.suite.SuiteTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A checklist is written at a desk and filled in on a phone that loses its connection. It counts
 * beside what the scenario before it recorded.
 */
@Order(8)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PhoneInspectionBrowserIT {
  private static final String PARK = "91120110MA5KB0001J";
  private static final Locator.WaitForOptions GONE =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

  private LiveSuite suite;
  private Chromium chromium;
  private PortalUser desk;
  private PortalUser phone;
  private List<String> former;
  private int formerUnannounced;
  private int formerFound;

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    Imports.run(suite.as("dlh-officer"), Imports.shippedRegister(), Duration.ofMinutes(1));
    chromium = Chromium.launch();
    String password = suite.endpoints().demoPassword();
    desk = PortalUser.atLaptop(chromium, suite, "dlh-officer").signIn(password);
    phone = PortalUser.withPhone(chromium, suite, "dlh-officer2").signIn(password);
    former = inspections().getList("items.id");
    List<Map<String, Object>> unannounced =
        suite
            .as("dlh-officer")
            .read(
                "/api/hazard/v1/inspection-statistics",
                Map.of("from", "2026-01-01", "to", SuiteTime.WORKDAY.toString()))
            .getList("groups.lines.flatten().findAll { it.key == 'UNANNOUNCED' }.finding");
    for (Map<String, Object> finding : unannounced) {
      formerFound = ((Number) finding.get("numerator")).intValue();
      formerUnannounced = ((Number) finding.get("denominator")).intValue();
    }
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void writesAndIssuesAChecklist() {
    desk.open("/checklists/new");
    desk.test("checklist-title").fill("通用安全检查表");
    desk.test("item-text-0").fill("疏散通道畅通");
    desk.test("item-basis-0").fill("消防管理制度");
    desk.test("item-add").click();
    desk.test("item-text-1").fill("配电箱门关闭");
    desk.test("item-basis-1").fill("用电管理制度");
    Looks.examine(desk.page(), "checklist-new");
    desk.test("checklist-submit").click();
    desk.test("checklist-issue").click();
    desk.shows(desk.test("checklist-version"), "data-state", "ISSUED");
    Looks.examine(desk.page(), "checklist");
    desk.open("/checklists");
    desk.shows(desk.test("checklist-row").first());
    Looks.examine(desk.page(), "checklists");
  }

  @Test
  @Order(2)
  void keepsWhatWasEnteredInAnyOrder() {
    phone.open("/inspections/new");
    phone.test("inspection-enterprise").fill(PARK);
    phone.test("inspection-enterprise-option").first().click();
    phone.test("inspection-checklist-choice").selectOption(firstChecklist());
    phone.test("answer-2-NOT_OK").check();
    phone.test("remark-2").fill("二层配电箱门未关");
    phone.page().waitForURL(Pattern.compile(".*[?&]draft=.+"));
    phone.test("back-link").click();
    phone.shows(phone.test("inspection-draft"), "data-state", "EDITING");
    Looks.examine(phone.page(), "inspection-drafts");
    phone.test("draft-continue").click();
    assertThat(phone.test("remark-2")).hasValue("二层配电箱门未关");
    assertThat(phone.test("answer-2-NOT_OK")).isChecked();
  }

  /** The page is closed where there is no signal, and opened again there. */
  @Test
  @Order(3)
  void opensAgainWithoutAConnection() {
    phone.shows(phone.test("form-kept"));
    String address = phone.page().url();
    phone.page().context().setOffline(true);
    phone.page().navigate("about:blank");
    phone.page().navigate(address);
    phone.shows(phone.test("connection-banner"));
    assertThat(phone.test("remark-2")).hasValue("二层配电箱门未关");
    phone.test("back-link").click();
    phone.shows(phone.test("inspection-draft"), "data-state", "EDITING");
    phone.test("draft-continue").click();
    assertThat(phone.test("answer-2-NOT_OK")).isChecked();
    assertEquals(List.of(), keptBeside("/assets/", "/inspections/new"));
    phone.page().context().setOffline(false);
    phone.test("connection-banner").waitFor(GONE);
    assertThat(phone.test("place-name")).containsText("东丽湖街道");
    assertThat(phone.test("remark-2")).hasValue("二层配电箱门未关");
  }

  /** Addresses that the browser keeps answers of, without those that begin so. */
  private List<?> keptBeside(String... allowed) {
    List<?> kept =
        (List<?>)
            phone
                .page()
                .evaluate(
                    """
                    async () => {
                      const names = await caches.keys()
                      const stores = await Promise.all(names.map((name) => caches.open(name)))
                      const requests = (await Promise.all(stores.map((one) => one.keys()))).flat()
                      return requests.map((request) => new URL(request.url).pathname)
                    }\
                    """);
    assertFalse(kept.isEmpty());
    return kept.stream()
        .filter(one -> Stream.of(allowed).noneMatch(one.toString()::startsWith))
        .toList();
  }

  @Test
  @Order(4)
  void sendsOnceWhatWasHandedInWithoutAConnection() {
    phone.test("answer-1-OK").check();
    phone.page().context().setOffline(true);
    phone
        .test("photo-of-item-2")
        .setInputFiles(new FilePayload("before.jpg", "image/jpeg", Photos.jpeg()));
    phone.shows(phone.test("draft-photo"));
    Looks.examine(phone.page(), "inspection-by-checklist");
    phone.test("inspection-submit").click();
    phone.shows(phone.test("draft-state"), "data-state", "WAITING");
    phone.test("draft-send").click();
    phone.shows(phone.test("draft-state"), "data-state", "WAITING");
    assertEquals(former.size(), inspections().getInt("total"));
    phone.page().context().setOffline(false);
    phone.shows(phone.test("draft-state"), "data-state", "SENT");
    List<String> recorded = new ArrayList<>(inspections().getList("items.id"));
    recorded.removeAll(former);
    assertEquals(1, recorded.size(), recorded::toString);
    String id = recorded.getFirst();
    JsonPath inspection = suite.as("dlh-officer").read("/api/hazard/v1/inspections/" + id);
    assertEquals(List.of("OK", "NOT_OK"), inspection.getList("checklists[0].answers.answer"));
    JsonPath hazard =
        suite
            .as("dlh-officer")
            .read("/api/hazard/v1/hazards/" + inspection.getString("hazards[0].id"));
    assertEquals("二层配电箱门未关", hazard.getString("description"));
    assertEquals(List.of("BEFORE"), hazard.getList("photos.stage"));
    phone.open("/inspections");
    phone.shows(phone.test("inspection-row").first());
    assertThat(phone.test("inspection-draft")).hasCount(0);
    phone.open("/inspections/" + id);
    phone.shows(phone.test("inspection-answers"));
    Looks.examine(phone.page(), "inspection-with-checklist");
  }

  @Test
  @Order(5)
  void comparesWhatInspectionsFound() {
    desk.open("/inspection-statistics");
    desk.shows(desk.test("stat-all"));
    assertThat(desk.test("stat-MODE"))
        .containsText("(%d/%d)".formatted(formerFound + 1, formerUnannounced + 1));
    Looks.examine(desk.page(), "inspection-statistics");
  }

  @Test
  @Order(6)
  void foundNothingGraveOnAnyPage() {
    assertEquals(List.of(), Looks.faults());
  }

  private JsonPath inspections() {
    return suite.as("dlh-officer").read("/api/hazard/v1/inspections", Map.of("limit", 100));
  }

  private String firstChecklist() {
    String enterprise =
        suite
            .as("dlh-officer")
            .read("/api/enterprise/v1/enterprises", Map.of("q", PARK))
            .getString("items[0].id");
    return suite
        .as("dlh-officer")
        .read("/api/hazard/v1/applicable-checklists", Map.of("enterprise", enterprise))
        .getString("[0].versionId");
  }
}
