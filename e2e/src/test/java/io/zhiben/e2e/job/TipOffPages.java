package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;
import io.zhiben.e2e.suite.Places;
import java.util.regex.Pattern;

/** A tip-off as its reporter sees it, without sign-in, and as the office handles it. */
final class TipOffPages {
  private TipOffPages() {}

  /**
   * Hands one in with a name, beginning at the open page.
   *
   * @return the receipt, which is shown only once
   */
  static String send(PortalUser anybody, String text, String name) {
    anybody.open("/public");
    anybody.test("public-tip-off").click();
    anybody.test("tip-off-submit").click();
    assertThat(anybody.test("field-error").first()).isVisible();
    anybody.test("tip-off-town").selectOption(Places.DONGLIHU);
    anybody.test("tip-off-category").selectOption("MAJOR_HAZARD");
    anybody.test("tip-off-text").fill(text);
    anybody.test("tip-off-enterprise-name").fill("某乐园");
    anybody.test("tip-off-kind").selectOption("EMPLOYEE");
    anybody.test("tip-off-named").check();
    anybody.test("tip-off-name").fill(name);
    Looks.examine(anybody.page(), "public-tip-off");
    anybody.test("tip-off-submit").click();
    anybody.shows(anybody.test("receipt-code"));
    return anybody.test("receipt-code").innerText().strip();
  }

  /** How it stands, by the receipt alone. */
  static void look(PortalUser anybody, String receipt) {
    anybody.open("/public/tip-off/status");
    anybody.test("receipt-input").fill(receipt);
    anybody.test("receipt-open").click();
    anybody.shows(anybody.test("tip-off-status"));
  }

  /**
   * The custodian accepts it and gives the office a text of his own words.
   *
   * @return its id
   */
  static String take(PortalUser custodian, String original, String redacted, String enterprise) {
    custodian.test("nav-tipOffs").click();
    custodian.test("tip-off-row").locator("a").first().click();
    assertThat(custodian.test("tip-off-custody")).containsText(original);
    step(custodian, "ACCEPT", "已受理");
    custodian.test("tip-off-REDACT").click();
    custodian.test("tip-off-step-text").fill(redacted);
    custodian.test("tip-off-about").fill(enterprise);
    assertThat(custodian.test("tip-off-about-option")).hasCount(1);
    custodian.test("tip-off-about-option").click();
    custodian.test("tip-off-step-send").click();
    assertThat(custodian.test("tip-off-redacted")).containsText(redacted);
    return custodian.page().url().replaceAll(".*/", "");
  }

  /** The officer finds it true of a hazard that is known. */
  static void verify(PortalUser officer, String description, String hazard) {
    officer.test("tip-off-VERIFY").click();
    officer.test("verify-outcome").selectOption("SUBSTANTIATED");
    officer.test("verify-note").fill("与检查发现为同一隐患");
    officer.test("verify-hazard").selectOption("known");
    officer.test("verify-known").fill(description.substring(0, 5));
    officer.page().locator("[data-testid=verify-known-option][data-key='" + hazard + "']").click();
    Looks.examine(officer.page(), "tip-off-verify");
    officer.test("tip-off-step-send").click();
    assertThat(officer.test("tip-off-hazard"))
        .hasAttribute("href", Pattern.compile(".*/hazards/" + hazard));
  }

  static void feedBackAndPropose(PortalUser custodian, String tipOff, String fineYuan) {
    custodian.open("/tip-offs/" + tipOff);
    step(custodian, "FEED_BACK", "情况属实，隐患已整改");
    custodian.test("reward-fine").fill(fineYuan);
    custodian.test("reward-fine-reason").fill("由区局处罚");
    custodian.test("reward-fine-reason").fill("由区局处罚");
    custodian.test("reward-evidence").fill("处罚决定书");
    custodian.test("reward-propose").click();
    custodian.shows(custodian.test("reward-amount"));
  }

  static void approve(PortalUser leader, String tipOff, String amount) {
    leader.open("/tip-offs/" + tipOff);
    assertThat(leader.test("reward-amount")).containsText(amount);
    leader.test("reward-reason").fill("符合规定");
    leader.test("reward-approve").click();
    assertThat(leader.test("reward-approve")).hasCount(0);
  }

  static void claim(PortalUser anybody, String receipt) {
    look(anybody, receipt);
    anybody.test("claim-text").fill("请通过银行转账");
    Looks.examine(anybody.page(), "public-status");
    anybody.test("claim-send").click();
    assertThat(anybody.test("claim-send")).hasCount(0);
  }

  static void pay(PortalUser custodian, String tipOff, String amount) {
    custodian.open("/tip-offs/" + tipOff);
    custodian.test("reward-pay-amount").fill(amount);
    custodian.test("reward-reference").fill("凭证 2026-031");
    custodian.test("reward-pay").click();
    assertThat(custodian.test("reward-entry").first()).containsText("凭证 2026-031");
    Looks.examine(custodian.page(), "tip-off-paid");
  }

  private static void step(PortalUser custodian, String step, String text) {
    custodian.test("tip-off-" + step).click();
    custodian.test("tip-off-step-text").fill(text);
    custodian.test("tip-off-step-send").click();
    assertThat(custodian.test("tip-off-form-" + step)).hasCount(0);
  }
}
