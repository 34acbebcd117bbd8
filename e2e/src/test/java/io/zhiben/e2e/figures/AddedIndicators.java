package io.zhiben.e2e.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Indicators of devices, staff, listings and sources, which of the plans in force none has all of:
 * each plan gets them by an amendment, as a tenant would. Of counts the newest of a kind or role
 * holds.
 */
final class AddedIndicators {
  private static final String DEVICES =
      " from {enterprise}.device_count t where {place} and t.counted_on <= {day}"
          + " and not exists (select 1 from {enterprise}.device_count o"
          + " where o.enterprise_id = t.enterprise_id and o.kind = t.kind"
          + " and o.counted_on > t.counted_on and o.counted_on <= {day})";
  private static final String STAFF =
      " from {enterprise}.staff_count t where {place} and t.counted_on <= {day}"
          + " and not exists (select 1 from {enterprise}.staff_count o"
          + " where o.place_code = t.place_code and o.office = t.office and o.role = t.role"
          + " and o.counted_on > t.counted_on and o.counted_on <= {day})";
  private static final String LISTINGS =
      "select count(*) from {hazard}.hazard_listing t where {place}";
  private static final String HAZARDS =
      "select count(*) from {hazard}.hazard t where {place} and t.withdrawn_at is null";

  /** Of each what a plan says, as YAML, and how it is counted. */
  private record Added(String formula, Counted counted) {}

  private static final Map<String, Added> ADDED = new LinkedHashMap<>();

  static {
    devices("added-devices-registered", "registered", "total");
    devices("added-devices-inspected", "inspected", "total");
    devices("added-operators-certified", "certified", "operators");
    devices("added-violations-handled", "handled", "violations");
    add(
        "added-lifts",
        "{sum: {of: DEVICES, field: total}, where: {kind: LIFT}}",
        Counted.of(sum("total", DEVICES + " and t.kind = 'LIFT'")));
    add(
        "added-staff-qualified",
        "{share: {part: {sum: {of: STAFF, field: qualified}, where: {role: ENFORCER}},"
            + " whole: {sum: {of: STAFF, field: persons}, where: {role: ENFORCER}}}}",
        new Counted(
            sum("qualified", STAFF + " and t.role = 'ENFORCER'"),
            sum("persons", STAFF + " and t.role = 'ENFORCER'")));
    add(
        "added-staff-hours",
        "{ratio: {part: {sum: {of: STAFF, field: hours}},"
            + " whole: {sum: {of: STAFF, field: persons}}}}",
        new Counted(sum("hours", STAFF), sum("persons", STAFF)));
    add("added-listings", "{count: LISTINGS}", Counted.of(LISTINGS));
    add(
        "added-listings-ended",
        "{share: {part: {count: LISTINGS, where: {state: DELISTED}}, whole: {count: LISTINGS}}}",
        new Counted(LISTINGS + " and t.state = 'DELISTED'", LISTINGS));
    add(
        "added-listings-of-district",
        "{count: LISTINGS, where: {level: DISTRICT}}",
        Counted.of(LISTINGS + " and t.level = 'DISTRICT'"));
    add(
        "added-listed-open",
        "{share: {part: {count: HAZARDS, where: {level: MAJOR, listed: true, open: true}},"
            + " whole: {count: HAZARDS, where: {level: MAJOR, open: true}}}}",
        new Counted(
            HAZARDS
                + " and t.level = 'MAJOR' and t.signed_off_at is null"
                + " and t.listed_level is not null",
            HAZARDS + " and t.level = 'MAJOR' and t.signed_off_at is null"));
    for (String source : List.of("THIRD_PARTY", "LEGACY", "TIP_OFF")) {
      add(
          "added-from-" + source.toLowerCase(Locale.ROOT).replace('_', '-'),
          "{share: {part: {count: HAZARDS, where: {source: "
              + source
              + "}},"
              + " whole: {count: HAZARDS}}}",
          new Counted(HAZARDS + " and t.source = '" + source + "'", HAZARDS));
    }
  }

  /** How each is counted, by the indicator's id. */
  static final Map<String, Counted> ALL = counted();

  /** Where the list of a pack begins, with the indentation of its entries. */
  private static final Pattern LIST =
      Pattern.compile("^indicators:[ \\t]*\\n(?:[ \\t]*#.*\\n)*([ \\t]*)-", Pattern.MULTILINE);

  private AddedIndicators() {}

  private static void devices(String id, String part, String whole) {
    add(
        id,
        "{share: {part: {sum: {of: DEVICES, field: %s}}, whole: {sum: {of: DEVICES, field: %s}}}}"
            .formatted(part, whole),
        new Counted(sum(part, DEVICES), sum(whole, DEVICES)));
  }

  private static void add(String id, String formula, Counted counted) {
    ADDED.put(id, new Added(formula, counted));
  }

  private static String sum(String column, String rows) {
    return "select coalesce(sum(t." + column + "), 0)" + rows;
  }

  private static Map<String, Counted> counted() {
    Map<String, Counted> all = new LinkedHashMap<>();
    ADDED.forEach((id, added) -> all.put(id, added.counted()));
    return Map.copyOf(all);
  }

  /** Amends the tenant's plan, so that it says them from the suite's day on. */
  static void issue(Tenant tenant) {
    String versions = "/api/reporting/v1/plans/" + tenant.plan() + "/versions";
    JsonPath made = tenant.officer().create(versions, Map.of("reason", "增列监测指标"));
    String version = versions + "/" + made.getLong("version");
    List<String> cites = made.getList("entries.find { it.list == 'indicators' }.value.cites");
    Response written =
        tenant
            .officer()
            .put(
                version,
                made.getLong("revision"),
                Map.of("files", amended(made.getList("files"), cites.getFirst())));
    assertEquals(200, written.statusCode(), written.asString());
    Response issued =
        tenant
            .leader()
            .step(
                version + "/issue",
                written.jsonPath().getLong("revision"),
                Map.of("documentNumber", "修订1号"));
    assertEquals(200, issued.statusCode(), issued.asString());
  }

  private static List<Map<String, String>> amended(List<Map<String, String>> files, String cite) {
    List<Map<String, String>> amended = new ArrayList<>();
    int lists = 0;
    for (Map<String, String> file : files) {
      Map<String, String> changed = new HashMap<>(file);
      Matcher list = LIST.matcher(file.get("text"));
      if (list.find()) {
        int first = file.get("text").indexOf('\n', list.start()) + 1;
        changed.put(
            "text",
            new StringBuilder(file.get("text"))
                .insert(first, entries(list.group(1), cite))
                .toString());
        lists++;
      }
      amended.add(changed);
    }
    assertTrue(lists == 1, () -> "no list of indicators in " + files);
    return amended;
  }

  private static String entries(String indentation, String cite) {
    StringBuilder entries = new StringBuilder();
    ADDED.forEach((id, added) ->
        entries.append(
            "%s- {id: %s, title: {zh: 增列指标, en: Added}, unit: {zh: 项, en: things}, value: %s,"
                    .formatted(indentation, id, added.formula())
                + " cites: [%s]}\n".formatted(cite)));
    return entries.toString();
  }
}
