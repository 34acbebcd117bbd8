package io.zhiben.e2e.browser;

import static io.zhiben.e2e.browser.PortalUser.DESKTOP_HEIGHT;
import static io.zhiben.e2e.browser.PortalUser.DESKTOP_WIDTH;
import static io.zhiben.e2e.browser.PortalUser.PHONE_HEIGHT;
import static io.zhiben.e2e.browser.PortalUser.PHONE_WIDTH;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.zhiben.e2e.suite.LiveSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Screenshots for people to look at, and what a program can say about a page's looks. */
public final class Looks {
  static final Path FOLDER = LiveSuite.repository().resolve("e2e/target/screenshots");
  private static final List<String> FAULTS = new ArrayList<>();

  /** Empty, or how much too wide the page is and by which elements. */
  private static final String TOO_WIDE =
      """
      () => {
        const page = document.documentElement
        const over = page.scrollWidth - window.innerWidth
        if (over <= 0) return ''
        const far = [...document.querySelectorAll('body *')]
          .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
          .map((one) => one.tagName + '.' + one.className)
        return over + ' px by ' + far.slice(0, 5).join(', ')
      }\
      """;

  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Looks() {}

  /**
   * Looks at the page on a laptop and on a phone: nothing scrolls sideways, and axe finds nothing
   * grave. What is wrong is kept, so that a scenario goes on; {@link #faults()} tells it.
   */
  public static void examine(Page page, String name) {
    ViewportSize before = page.viewportSize();
    examine(page, name, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    examine(page, name, PHONE_WIDTH, PHONE_HEIGHT);
    page.setViewportSize(before.width, before.height);
  }

  private static void examine(Page page, String name, int width, int height) {
    page.setViewportSize(width, height);
    page.mouse().move(0, 0);
    settle(page);
    String size = width + "x" + height;
    page.screenshot(
        new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + size + ".png")));
    String wide = (String) page.evaluate(TOO_WIDE);
    if (!wide.isEmpty()) {
      FAULTS.add(name + " at " + size + " scrolls sideways: " + wide);
    }
    graveFindings(page).forEach(finding -> FAULTS.add(name + " at " + size + ": " + finding));
  }

  /** What was wrong with the pages that were examined. */
  public static List<String> faults() {
    return List.copyOf(FAULTS);
  }

  /** Waits until nothing is loading and the layout follows the window. */
  static void settle(Page page) {
    Locator loading = page.locator(".loading");
    for (int i = loading.count(); i > 0; i--) {
      loading.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
    page.evaluate(
        "() => document.fonts.ready.then(() => new Promise(done =>"
            + " requestAnimationFrame(() => requestAnimationFrame(done))))");
  }

  private static List<String> graveFindings(Page page) {
    return new AxeBuilder(page)
            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
            .analyze()
            .getViolations()
            .stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(rule ->
                rule.getId()
                    + " at "
                    + rule.getNodes().stream().map(node -> node.getTarget() + "").toList())
            .toList();
  }
}
