package io.zhiben.e2e.browser;

import static io.zhiben.e2e.browser.PortalUser.DESKTOP_HEIGHT;
import static io.zhiben.e2e.browser.PortalUser.DESKTOP_WIDTH;
import static io.zhiben.e2e.browser.PortalUser.PHONE_HEIGHT;
import static io.zhiben.e2e.browser.PortalUser.PHONE_WIDTH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.zhiben.e2e.suite.LiveSuite;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Screenshots for people to look at, and what a program can say about a page's looks. */
public final class Looks {
  static final Path FOLDER = LiveSuite.repository().resolve("e2e/target/screenshots");
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private Looks() {}

  /** The page on a laptop and on a phone: no sideways scrolling, and nothing grave from axe. */
  public static void examine(Page page, String name) {
    ViewportSize before = page.viewportSize();
    examine(page, name, DESKTOP_WIDTH, DESKTOP_HEIGHT);
    examine(page, name, PHONE_WIDTH, PHONE_HEIGHT);
    page.setViewportSize(before.width, before.height);
  }

  private static void examine(Page page, String name, int width, int height) {
    page.setViewportSize(width, height);
    settle(page);
    String size = width + "x" + height;
    page.screenshot(
        new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + size + ".png")));
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(FOLDER.resolve(name + "-" + size + "-whole.png")));
    int sideways =
        ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
            .intValue();
    assertTrue(sideways <= 0, name + " is " + sideways + " px too wide for " + size);
    assertEquals(List.of(), graveFindings(page), name + " at " + size);
  }

  /** Waits until nothing is loading and the layout follows the window. */
  static void settle(Page page) {
    Locator loading = page.locator(".loading");
    for (int i = loading.count(); i > 0; i--) {
      loading
          .first()
          .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
    page.evaluate(
        "() => document.fonts.ready.then(() => new Promise(done =>"
            + " requestAnimationFrame(() => requestAnimationFrame(done))))");
  }

  private static List<String> graveFindings(Page page) {
    return new AxeBuilder(page)
        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa")).analyze().getViolations()
            .stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(
                rule ->
                    rule.getId()
                        + " at "
                        + rule.getNodes().stream().map(node -> node.getTarget() + "").toList())
            .toList();
  }
}
