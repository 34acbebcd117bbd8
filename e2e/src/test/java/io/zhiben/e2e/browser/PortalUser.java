package io.zhiben.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.suite.SuiteService;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** A person at a browser of his own, whose calendar shows the day of the suite. */
public final class PortalUser implements AutoCloseable {
  public static final int DESKTOP_WIDTH = 1366;
  public static final int DESKTOP_HEIGHT = 768;
  public static final int PHONE_WIDTH = 390;
  public static final int PHONE_HEIGHT = 844;
  private static final double PATIENCE_MILLIS = 15_000;

  /**
   * Moves the page's calendar and lets its clock run: a clock that stands still makes pages drop
   * events and delays never end.
   */
  private static final String SHIFTED_CALENDAR =
      """
      (() => {
        const shift = %d
        window.Date = new Proxy(Date, {
          construct: (date, given) =>
            given.length ? new date(...given) : new date(date.now() + shift),
          apply: (date) => new date(date.now() + shift).toString(),
          get: (date, name) => (name === 'now' ? () => date.now() + shift : date[name]),
        })
      })()\
      """;

  private final String username;
  private final LiveSuite suite;
  private final BrowserContext context;
  private final Page page;
  private final URI portal;

  /** How far the calendar of this browser is from the machine's. */
  private Duration shift = Duration.ZERO;

  private PortalUser(String username, LiveSuite suite, BrowserContext context) {
    this.username = username;
    this.suite = suite;
    this.context = context;
    this.portal = suite.processes().url(SuiteService.PORTAL);
    followCalendar();
    this.page = context.newPage();
    page.setDefaultTimeout(PATIENCE_MILLIS);
  }

  /** Somebody at a laptop, at the page of the portal before signing in. */
  public static PortalUser atLaptop(Chromium chromium, LiveSuite suite, String username) {
    return arrive(chromium, suite, username, DESKTOP_WIDTH, DESKTOP_HEIGHT, false);
  }

  /** Somebody with a phone. */
  public static PortalUser withPhone(Chromium chromium, LiveSuite suite, String username) {
    return arrive(chromium, suite, username, PHONE_WIDTH, PHONE_HEIGHT, true);
  }

  /** Anybody with a phone, who has no account and never signs in. */
  public static PortalUser anybody(Chromium chromium, LiveSuite suite) {
    return withPhone(chromium, suite, "nobody");
  }

  private static PortalUser arrive(
      Chromium chromium, LiveSuite suite, String username, int width, int height, boolean touch) {
    BrowserContext context =
        chromium
            .browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setHasTouch(touch)
                    .setLocale("zh-CN")
                    .setTimezoneId(SuiteTime.ZONE.getId())
                    .setAcceptDownloads(true));
    PortalUser user = new PortalUser(username, suite, context);
    user.page.navigate(user.portal + "/");
    return user;
  }

  /**
   * From the next page on it shows the suite's day. Each script is laid over the former ones, so
   * the shifts add.
   */
  private void followCalendar() {
    Duration wanted = Duration.between(Instant.now(), SuiteTime.morningOf(suite.day()));
    Duration missing = wanted.minus(shift);
    if (missing.abs().compareTo(Duration.ofHours(12)) > 0) {
      context.addInitScript(SHIFTED_CALENDAR.formatted(missing.toMillis()));
      shift = wanted;
    }
  }

  /** Through the portal's page and the identity server's own form. */
  public PortalUser signIn(String password) {
    test("login-button").click();
    page.locator("#username").fill(username);
    page.locator("#password").fill(password);
    page.locator("#kc-login").click();
    page.waitForURL(Pattern.compile(Pattern.quote(portal.toString()) + "/.*"));
    shows(test("user-name").or(test("nav-today")).first());
    return this;
  }

  public void signOut() {
    test("logout-button").click();
    shows(test("login-button"));
  }

  public Page page() {
    return page;
  }

  public BrowserContext context() {
    return context;
  }

  /** An address of the portal. */
  public PortalUser open(String path) {
    followCalendar();
    page.navigate(portal + path);
    return this;
  }

  public Locator test(String id) {
    return page.getByTestId(id);
  }

  /** Waits until something is shown. */
  public void shows(Locator what) {
    try {
      what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
    } catch (TimeoutError e) {
      throw new AssertionError(username + " waits for " + what + "; " + situation(), e);
    }
  }

  /** Where the person is, for whoever reads a failed test; a picture of it is kept. */
  private String situation() {
    Path picture = Looks.FOLDER.resolve("failed-" + username + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(picture));
    return "at " + page.url() + " there is: " + page.locator("body").innerText();
  }

  /** Waits until an attribute has a value. */
  public void shows(Locator what, String attribute, String value) {
    assertThat(what)
        .hasAttribute(
            attribute,
            value,
            new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
  }

  /** Opens the form of a hazard's next action, fills it and hands it in. */
  public void act(String verb, Runnable fillIn) {
    test("action-" + verb).click();
    fillIn.run();
    test("submit-" + verb).click();
    test("panel-" + verb)
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
  }

  @Override
  public void close() {
    context.close();
  }

  @Override
  public String toString() {
    return username;
  }
}
