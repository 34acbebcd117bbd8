package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import java.util.List;

/** Goes from page to page and examines how each looks. */
final class PortalTour {
  /** Words on the page that look like keys of messages that have no text. */
  static final String RAW_KEYS =
      "() => JSON.stringify((document.body.innerText.match(/\\b[a-z]+\\.[a-z][A-Za-z]+\\b/g) ?? [])"
          + ".filter(word => !/\\.(xlsx|com|cn)$/.test(word)))";

  private PortalTour() {}

  /** The pages of somebody who works. */
  static void look(PortalUser officer, String enterprise, String hazard) {
    String[][] pages = {
      {"/enterprises", "enterprises", "enterprise-row"},
      {"/enterprises/" + enterprise, "enterprise", "enterprise-page"},
      {"/places", "places", "place-row"},
      {"/contracts", "contracts", "contract-row"},
      {"/inspections", "inspections", "inspection-row"},
      {"/inspections/new", "inspection-new", "inspection-form"},
      {"/training/drills", "training", "drill-row"},
      {"/tasks", "tasks", "plan-row"},
      {"/action-plans", "action-plans", "action-plan-row"},
      {"/action-plans/donglihu-2024-2026", "action-plan", "plan-version-row"},
      {"/plan-tasks", "plan-tasks", "plan-task-row"},
      {"/plan-tasks/calendar", "plan-task-calendar", "month"},
      {"/plan-tasks/completion", "plan-task-completion", "completion-total"},
      {"/plan-tasks/urgings", "plan-urgings", "filter-state"},
      {"/plan-tasks/sub-plans", "sub-plans", "sub-plan-row"},
      {"/plan-tasks/posts", "plan-posts", "filings"},
      {"/dashboard/overdue", "overdue-wall", "wall-hazards"},
      {"/hazards/" + hazard, "hazard-rectified", "hazard-page"},
    };
    for (String[] one : pages) {
      officer.open(one[0]);
      officer.shows(officer.test(one[2]).first());
      Looks.examine(officer.page(), one[1]);
    }
  }

  static void lookAtAccounts(PortalUser admin) {
    admin.open("/settings");
    admin.shows(admin.test("to-accounts"));
    Looks.examine(admin.page(), "settings");
    admin.test("to-accounts").click();
    admin.shows(admin.test("account-manage").first());
    Looks.examine(admin.page(), "accounts");
  }

  /** Switches to English and back; no page may show the key of a message instead of its text. */
  static void inEnglish(PortalUser officer, String hazard) {
    officer.open("/hazards/" + hazard);
    officer.shows(officer.test("hazard-state"));
    officer.test("lang-switch").click();
    assertThat(officer.test("nav-hazards")).hasText("Hazards");
    for (String path :
        List.of(
            "/today",
            "/hazards",
            "/enterprises",
            "/places",
            "/contracts",
            "/dashboard",
            "/dashboard/overdue",
            "/inspections")) {
      officer.open(path);
      assertThat(officer.page().locator("html")).hasAttribute("lang", "en");
      officer.shows(officer.test("nav-hazards"));
      Looks.examineTranslated(officer.page(), "english" + path.replace('/', '-'));
    }
    assertEquals("[]", officer.page().evaluate(RAW_KEYS));
    officer.test("lang-switch").click();
    assertThat(officer.test("nav-hazards")).hasText("隐患");
  }
}
