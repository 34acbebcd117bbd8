package io.zhiben.e2e.job;

import com.microsoft.playwright.Locator;
import io.zhiben.e2e.browser.PortalUser;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands on the dashboard that somebody has open. */
final class ShownDashboard {
  private ShownDashboard() {}

  static Map<String, String> figures(PortalUser leader) {
    Map<String, String> figures = new TreeMap<>();
    for (Locator card : leader.test("figure-card").all()) {
      figures.put(card.getAttribute("data-figure"), card.getAttribute("data-value"));
    }
    return figures;
  }

  /** What a figure shows where nothing was counted: days have no zero, and a share is 0 of 0. */
  static String overNothing(String figure) {
    if (figure.contains(".daysToClose.")) {
      return "n/a";
    }
    return figure.endsWith("Rate") || figure.contains(".source.") ? "0/0" : "0";
  }

  /** The cards of the job's duties or target; the city shows those of other towns' plans too. */
  static List<Map<String, String>> cards(PortalUser leader, String card) {
    return leader.test(card).all().stream()
        .map(one -> {
          Map<String, String> data = new TreeMap<>();
          for (String name :
              List.of("duty", "met", "due", "due-soon", "overdue", "rate", "target", "status")) {
            String value = one.getAttribute("data-" + name);
            data.put(name, value == null ? "" : value);
          }
          return data;
        })
        .filter(data ->
            Dashboards.OF_THE_JOB.contains(data.get("duty"))
                || Dashboards.OF_THE_JOB.contains(data.get("target")))
        .toList();
  }
}
