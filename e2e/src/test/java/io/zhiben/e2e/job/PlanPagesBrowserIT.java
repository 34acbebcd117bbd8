package io.zhiben.e2e.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.e2e.browser.Chromium;
import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.LiveSuite;
import java.util.HashMap;
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
 * The pages about plans, as each role finds them on a laptop and on a phone. After {@link
 * PlansApiIT} they show what it did; without it, that there is nothing yet.
 */
@Order(-4)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanPagesBrowserIT {
  private static final String PLAN = "quyuan-2024-2026";

  private LiveSuite suite;
  private Chromium chromium;
  private int faultsBefore;
  private final Map<String, PortalUser> users = new HashMap<>();

  /**
   * A page.
   *
   * @param shows the test id of what is there when the page is
   */
  private record Seen(String path, String shows) {}

  @BeforeAll
  void open() {
    suite = LiveSuite.shared();
    chromium = Chromium.launch();
    faultsBefore = Looks.faults().size();
  }

  @AfterAll
  void close() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @Test
  @Order(1)
  void ofTheOfficer() {
    look(
        "qy-officer",
        List.of(
            new Seen("/indicators", "indicator-row"),
            new Seen("/indicators/major-open", "series-row"),
            new Seen("/duties", "unit-duty-row"),
            new Seen("/periodic-reports", "periodic-row"),
            new Seen("/assessments", "ranking-page"),
            new Seen("/action-plans/" + PLAN, "plan-version-row"),
            new Seen("/action-plans/new", "action-plan-form"),
            new Seen("/dashboard/overdue", "overdue-wall")));
  }

  @Test
  @Order(2)
  void ofTheOfficersDesk() {
    look(
        "qy-officer",
        List.of(
            new Seen("/notices", "notices-page"),
            new Seen("/notices/new", "notice-form"),
            new Seen("/received-notices", "received-notices-page"),
            new Seen("/meetings", "meetings-page"),
            new Seen("/meetings/new", "meeting-form"),
            new Seen("/resolutions", "resolutions-page"),
            new Seen("/meeting-topics", "topics-page"),
            new Seen("/settings/inbox", "inbox-settings-page"),
            new Seen("/devices", "device-new"),
            new Seen("/devices/new", "device-form"),
            new Seen("/training/exams", "exam-new"),
            new Seen("/training/exams/new", "exam-form"),
            new Seen("/training/staff", "staff-new"),
            new Seen("/training/staff/new", "staff-form")));
  }

  @Test
  @Order(3)
  void ofTheLeader() {
    look(
        "qy-leader",
        List.of(
            new Seen("/dashboard", "dashboard"),
            new Seen("/indicators", "indicator-row"),
            new Seen("/plan-tasks/completion", "completion-total"),
            new Seen("/periodic-reports", "periodic-row"),
            new Seen("/assessments", "ranking-page"),
            new Seen("/meetings", "meetings-page")));
  }

  @Test
  @Order(4)
  void ofATownAndADepartment() {
    look(
        "yt-officer",
        List.of(
            new Seen("/periodic-reports", "periodic-row"),
            new Seen("/plan-tasks/calendar", "month"),
            new Seen("/duties", "unit-state"),
            new Seen("/received-notices", "received-notices-page")));
    look(
        "qy-department",
        List.of(
            new Seen("/periodic-reports", "periodic-row"),
            new Seen("/plan-tasks", "filter-unfinished"),
            new Seen("/resolutions", "resolutions-page")));
  }

  @Test
  @Order(5)
  void ofTheAdministratorAndAnEnterprise() {
    look(
        "qy-admin",
        List.of(
            new Seen("/report-template", "report-template-page"),
            new Seen("/settings/meeting-kinds", "meeting-kinds-page")));
    look(
        "qy-principal",
        List.of(
            new Seen("/received-notices", "received-notices-page"),
            new Seen("/devices", "device-new"),
            new Seen("/settings/inbox", "inbox-settings-page")));
  }

  @Test
  @Order(6)
  void ofOneReport() {
    String begun =
        suite
            .as("qy-officer")
            .read("/api/reporting/v1/periodic-reports", Map.of("plan", PLAN, "rule", "progress"))
            .getString("find { it.id != null }.id");
    String id =
        begun == null
            ? suite
                .as("yt-officer")
                .create(
                    "/api/reporting/v1/periodic-reports",
                    Map.of(
                        "plan",
                        PLAN,
                        "rule",
                        "progress",
                        "from",
                        "2026-01-01",
                        "unit",
                        "town-yingtian"))
                .getString("id")
            : begun;
    look("qy-officer", List.of(new Seen("/periodic-reports/" + id, "report-cell")));
  }

  @Test
  @Order(7)
  void haveNothingGrave() {
    List<String> faults = Looks.faults();
    assertEquals(List.of(), faults.subList(faultsBefore, faults.size()));
  }

  private void look(String user, List<Seen> pages) {
    PortalUser one =
        users.computeIfAbsent(
            user,
            name ->
                PortalUser.atLaptop(chromium, suite, name)
                    .signIn(suite.endpoints().demoPassword()));
    for (Seen page : pages) {
      one.open(page.path());
      one.shows(one.test(page.shows()).first());
      String name = page.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one");
      Looks.examine(one.page(), user + name.replace('/', '-'));
    }
  }
}
