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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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

  private static final String AXE_IS_THERE = "() => typeof window.axe === 'object'";

  /**
   * What axe finds grave. Only the findings leave the page: all that axe looked at, which a page
   * with long tables has megabytes of, would take longer than looking.
   */
  private static final String GRAVE =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] },
          resultTypes: ['violations'],
        })
        return found.violations
          .filter((rule) => ['serious', 'critical'].includes(rule.impact))
          .map((rule) => rule.id + ' at ' + JSON.stringify(rule.nodes.map((one) => one.target)))
      }\
      """;

  private static String axe;

  private Looks() {}

  /**
   * Looks at the page on a laptop and on a phone: nothing scrolls sideways, and axe finds nothing
   * grave. What is wrong is kept, so that a scenario goes on; {@link #faults()} tells it.
   */
  public static void examine(Page page, String name) {
    examine(page, name, true);
  }

  /**
   * Looks at a page that was examined in the other language: at both sizes nothing scrolls
   * sideways, and axe, which finds the same elements again, looks once.
   */
  public static void examineTranslated(Page page, String name) {
    examine(page, name, false);
  }

  private static void examine(Page page, String name, boolean axeOnPhone) {
    ViewportSize before = page.viewportSize();
    examine(page, name, DESKTOP_WIDTH, DESKTOP_HEIGHT, true);
    examine(page, name, PHONE_WIDTH, PHONE_HEIGHT, axeOnPhone);
    page.setViewportSize(before.width, before.height);
  }

  private static void examine(Page page, String name, int width, int height, boolean withAxe) {
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
    if (withAxe) {
      graveFindings(page).forEach(finding -> FAULTS.add(name + " at " + size + ": " + finding));
    }
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
    if (!(boolean) page.evaluate(AXE_IS_THERE)) {
      page.evaluate("() => {" + axe() + "}");
    }
    return ((List<?>) page.evaluate(GRAVE)).stream().map(Object::toString).toList();
  }

  /** The program that looks, which the library brings along. */
  private static synchronized String axe() {
    if (axe == null) {
      try (InputStream source = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
        axe = new String(source.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return axe;
  }
}
