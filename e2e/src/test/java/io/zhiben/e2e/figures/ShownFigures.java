package io.zhiben.e2e.figures;

import io.zhiben.e2e.suite.Actor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reporting shows of a place, as the same texts as {@link Counted}. */
final class ShownFigures {
  private static final String REPORTING = "/api/reporting/v1/";

  private ShownFigures() {}

  /** The dashboard's figures by their ids. */
  static Map<String, String> figures(Actor actor, String region) {
    return figures(actor.read(REPORTING + "figures", Map.of("region", region)).getList("figures"));
  }

  /** The same of each place directly below, by its code. */
  static Map<String, Map<String, String>> figuresBelow(Actor actor, String region) {
    Map<String, Map<String, String>> below = new TreeMap<>();
    for (Map<String, Object> child :
        actor
            .read(REPORTING + "figures/children", Map.of("region", region))
            .<Map<String, Object>>getList("$")) {
      if (!Boolean.TRUE.equals(child.get("direct"))) {
        String code = (String) map(child.get("region")).get("code");
        below.put(code, figures(list(child.get("figures"))));
      }
    }
    return below;
  }

  private static Map<String, String> figures(List<Map<String, Object>> figures) {
    Map<String, String> shown = new TreeMap<>();
    for (Map<String, Object> one : figures) {
      shown.put((String) one.get("id"), text(one));
    }
    return shown;
  }

  /** The indicators of the plans by their ids. */
  static Map<String, String> indicators(Actor actor, String region) {
    Map<String, String> shown = new TreeMap<>();
    for (Map<String, Object> one :
        actor
            .read(REPORTING + "indicators", Map.of("region", region))
            .<Map<String, Object>>getList("$")) {
      shown.put((String) one.get("id"), text(map(one.get("value"))));
    }
    return shown;
  }

  /** One indicator at each place directly below, by its code. */
  static Map<String, String> indicatorBelow(Actor actor, String id, String region) {
    Map<String, String> below = new TreeMap<>();
    for (Map<String, Object> child :
        actor
            .read(REPORTING + "indicators/" + id + "/children", Map.of("region", region))
            .<Map<String, Object>>getList("$")) {
      if (!Boolean.TRUE.equals(child.get("own"))) {
        below.put((String) child.get("code"), text(map(child.get("value"))));
      }
    }
    return below;
  }

  /** The duties of enterprises by their ids: who met theirs, of those who owe it. */
  static Map<String, String> duties(Actor actor, String region) {
    Map<String, String> shown = new TreeMap<>();
    for (Map<String, Object> one :
        actor
            .read(REPORTING + "duties", Map.of("region", region))
            .<Map<String, Object>>getList("$")) {
      Map<String, Object> rate = map(one.get("rate"));
      shown.put(
          (String) one.get("id"), Counted.text((Number) rate.get("n"), (Number) rate.get("d")));
    }
    return shown;
  }

  private static String text(Map<String, Object> one) {
    Number number =
        (Number) (one.get("numerator") == null ? one.get("value") : one.get("numerator"));
    return Counted.text(number, (Number) one.get("denominator"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object one) {
    return (Map<String, Object>) one;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> list(Object many) {
    return (List<Map<String, Object>>) many;
  }
}
