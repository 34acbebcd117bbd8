package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import java.time.LocalDate;

/** The pages of listed supervision, from the town's request to the end of the listing. */
final class ListingPages {
  private String request;
  private String page;

  /** The town asks the district, from the hazard's page. */
  void askFor(PortalUser officer, String hazard) {
    officer.open("/hazards/" + hazard);
    officer.test("ask-listing").click();
    assertThat(officer.test("chosen-hazard")).hasCount(1);
    officer.test("request-level").selectOption("DISTRICT");
    officer.test("request-reason").fill("风险突出，请区级挂牌");
    Looks.examine(officer.page(), "decision-request-new");
    officer.test("request-submit").click();
    officer.shows(officer.test("request-page"), "data-state", "RECEIVED");
    request = pathOf(officer);
  }

  void agree(PortalUser leader) {
    leader.open("/decision-requests");
    leader.test("request-row").locator("a").first().click();
    leader.test("request-decide").click();
    leader.test("request-step-agreed").selectOption("true");
    leader.test("request-step-note").fill("同意挂牌");
    leader.test("request-step-submit").click();
    leader.shows(leader.test("request-page"), "data-state", "AGREED");
    Looks.examine(leader.page(), "decision-request");
  }

  void open(PortalUser officer, LocalDate deadline, String publicText) {
    officer.open(request);
    officer.test("request-list").click();
    officer.test("listing-unit").fill("区应急管理局");
    officer.test("listing-reason").fill("重大事故隐患");
    officer.test("listing-deadline").fill(deadline.toString());
    officer.test("listing-publicity").selectOption("PUBLIC");
    officer.test("listing-public-text").fill(publicText);
    Looks.examine(officer.page(), "listing-new");
    officer.test("listing-submit").click();
    officer.shows(officer.test("listing-page"), "data-state", "LISTED");
    page = pathOf(officer);
    Looks.examine(officer.page(), "listing");
  }

  void extend(PortalUser officer, PortalUser leader, LocalDate until) {
    officer.open(page);
    officer.test("listing-ask-extension").click();
    officer.test("listing-step-until").fill(until.toString());
    officer.test("listing-step-reason").fill("设备到货推迟");
    submit(officer);
    officer.shows(officer.test("listing-extension"));
    leader.open(page);
    leader.test("listing-decide-extension").click();
    leader.test("listing-step-granted").selectOption("true");
    leader.test("listing-step-reason").fill("情况属实");
    submit(leader);
    assertThat(leader.test("listing-extension")).hasCount(0);
    assertThat(leader.page().locator("main")).containsText(until.toString());
  }

  void doAllMeasures(PortalUser officer) {
    officer.open(page);
    officer.shows(officer.test("measure").first());
    int measures = officer.test("measure").count();
    for (int i = 1; i <= measures; i++) {
      officer.test("measure-" + i).click();
      officer.test("listing-step-note").fill("已落实");
      submit(officer);
      assertThat(officer.test("measure-" + i)).hasCount(0);
    }
  }

  void accept(PortalUser officer) {
    officer.test("listing-accept").click();
    officer.test("listing-step-passed").selectOption("true");
    officer.test("listing-step-note").fill("现场验收合格");
    submit(officer);
    officer.shows(officer.test("listing-page"), "data-state", "ACCEPTED");
  }

  void delist(PortalUser leader) {
    leader.open(page);
    leader.test("listing-delist").click();
    leader.test("listing-step-reason").fill("整改到位");
    leader.test("listing-step-fundingNote").fill("企业自筹");
    leader.test("listing-step-evidence").fill("验收意见书");
    submit(leader);
    leader.shows(leader.test("listing-page"), "data-state", "DELISTED");
  }

  private static void submit(PortalUser user) {
    user.test("listing-step-submit").click();
    assertThat(user.test("listing-step-form")).hasCount(0);
  }

  private static String pathOf(PortalUser user) {
    return user.page().url().replaceAll("^https?://[^/]+", "");
  }
}
