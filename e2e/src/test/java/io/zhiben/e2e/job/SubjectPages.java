package io.zhiben.e2e.job;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.zhiben.e2e.browser.Looks;
import io.zhiben.e2e.browser.PortalUser;

/** The pages about supervised places and service contracts, as an officer uses them. */
final class SubjectPages {
  private SubjectPages() {}

  /** Registers a building, and tells its page's address. */
  static String registerBuilding(PortalUser officer, String name) {
    officer.open("/places");
    officer.test("place-new").click();
    officer.shows(officer.test("place-form"));
    officer.test("place-submit").click();
    assertThat(officer.test("field-error")).hasCount(2);
    Looks.examine(officer.page(), "place-new");
    officer.test("place-kind").selectOption("BUILDING");
    officer.test("place-title").fill(name);
    officer.test("place-self-held").check();
    officer.test("place-submit").click();
    officer.shows(officer.test("place-page"), "data-kind", "BUILDING");
    officer.shows(officer.test("tenants"), "data-total", "0");
    return officer.page().url();
  }

  /** Assigns the enterprise to another agency for a time, and ends that early. */
  static void signAndEndContract(PortalUser officer, String enterpriseCode) {
    officer.open("/contracts");
    officer.test("contract-new").click();
    officer.shows(officer.test("contract-form"));
    officer.test("contract-submit").click();
    assertThat(officer.test("field-error")).hasCount(3);
    officer.test("contract-agency-code").fill("AG-BROWSER");
    officer.test("contract-agency-name").fill("示例浏览安全技术机构");
    officer.test("contract-enterprise-search").fill(enterpriseCode);
    assertThat(officer.test("contract-enterprise-option")).hasCount(1);
    officer.test("contract-enterprise-option").check();
    officer.shows(officer.test("contract-chosen"), "data-count", "1");
    Looks.examine(officer.page(), "contract-new");
    officer.test("contract-submit").click();
    officer.shows(officer.test("contract-page"));
    officer.shows(officer.test("contract-state"), "data-state", "LIVE");
    assertThat(officer.test("assigned")).hasCount(1);
    officer.test("contract-end").click();
    officer.test("end-submit").click();
    officer.shows(officer.test("ended-on"));
    Looks.examine(officer.page(), "contract");
  }
}
