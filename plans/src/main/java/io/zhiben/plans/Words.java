package io.zhiben.plans;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words that facts have in fields of text, where the suite itself keeps a closed list of them:
 * the schemas of the events tell them, and a test compares both, for this module knows no other. A
 * word that no fact has counts nothing for ever, so that a target of at most nothing would be met
 * by a slip of the pen. Tags, domains, categories, posts and the like are words of the tenant and
 * stand in no list.
 */
final class Words {
  private static final Set<String> AUDIENCES =
      Set.of("PRINCIPAL", "SAFETY_MANAGER", "WORKER", "CADRE", "MIXED");
  private static final Set<String> LEVELS = Set.of("TOWN", "DISTRICT", "CITY");
  private static final Set<String> DEVICES =
      Set.of(
          "BOILER",
          "PRESSURE_VESSEL",
          "PRESSURE_PIPE",
          "LIFT",
          "CRANE",
          "ROPEWAY",
          "AMUSEMENT",
          "VEHICLE");
  private static final Map<Things, Map<String, Set<String>>> ALL = all();

  private Words() {}

  /** Empty where the words are the tenant's. */
  static Optional<Set<String>> of(Things things, String field) {
    return Optional.ofNullable(ALL.getOrDefault(things, Map.of()).get(field));
  }

  private static Map<Things, Map<String, Set<String>>> all() {
    Map<Things, Map<String, Set<String>>> all = new EnumMap<>(Things.class);
    all.put(
        Things.HAZARDS,
        Map.of(
            "level",
            Set.of("GENERAL", "MAJOR"),
            "state",
            Set.of(
                "REPORTED",
                "VERIFIED",
                "ASSIGNED",
                "RECTIFYING",
                "RECTIFIED",
                "REINSPECTED",
                "SIGNED_OFF",
                "WITHDRAWN",
                "TRANSFERRED"),
            "source",
            Set.of(
                "INSPECTION",
                "SELF_CHECK",
                "THIRD_PARTY",
                "REPORT",
                "LEGACY",
                "TIP_OFF",
                "RESIDENT")));
    all.put(
        Things.INSPECTIONS,
        Map.of(
            "kind",
            Set.of(
                "SELF_CHECK",
                "ROUTINE",
                "SPECIAL",
                "JOINT",
                "EXPERT",
                "SUPERVISION",
                "GUIDANCE",
                "MUTUAL"),
            "mode",
            Set.of("ANNOUNCED", "UNANNOUNCED"),
            "selection",
            Set.of("NAMED", "RANDOM"),
            "circumstance",
            Set.of("NIGHT", "CROSS_AREA", "DISSECTION", "OFF_SITE", "ONLINE")));
    all.put(
        Things.DRILLS,
        Map.of(
            "kind",
            Set.of(
                "EVACUATION",
                "PLAN_EXERCISE",
                "DESKTOP",
                "COMPREHENSIVE",
                "SPECIAL",
                "ON_SITE",
                "PUBLIC")));
    all.put(Things.TRAININGS, Map.of("audience", AUDIENCES));
    all.put(Things.EXAMS, Map.of("audience", AUDIENCES));
    all.put(
        Things.ACCIDENTS,
        Map.of(
            "grade",
            Set.of("GENERAL", "LARGER", "MAJOR", "EXTRAORDINARY"),
            "type",
            Set.of(
                "FIRE",
                "TRAFFIC",
                "EXPLOSION",
                "POISONING",
                "FALL",
                "MECHANICAL",
                "ELECTRIC",
                "COLLAPSE",
                "LIFTING",
                "DROWNING",
                "OTHER")));
    all.put(
        Things.CASES,
        Map.of(
            "state",
            Set.of(
                "CLUE",
                "FILED",
                "INVESTIGATED",
                "PROPOSED",
                "DECIDED",
                "SERVED",
                "EXECUTED",
                "CLOSED",
                "NOT_FILED",
                "WITHDRAWN",
                "TRANSFERRED")));
    all.put(Things.DEVICES, Map.of("kind", DEVICES));
    all.put(Things.DEVICE_VIOLATIONS, Map.of("kind", DEVICES));
    all.put(
        Things.LISTINGS,
        Map.of("level", LEVELS, "state", Set.of("LISTED", "ACCEPTED", "DELISTED")));
    all.put(Things.ESCALATIONS, Map.of("state", Set.of("DUE", "ISSUED", "ANSWERED", "CANCELLED")));
    all.put(Things.MEASURES, Map.of("state", Set.of("OPEN", "DONE", "WITHDRAWN")));
    all.put(Things.STAFF, Map.of("role", Set.of("ENFORCER", "SUPERVISOR", "ASSISTANT")));
    return all;
  }
}
