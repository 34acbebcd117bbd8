package io.zhiben.plans;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold among several packs: each one's parent is there, and none is its own ancestor. */
public final class PackSet {
  private PackSet() {}

  /** What is wrong with the parents of these packs, in words, by the id of the pack. */
  static Map<String, String> faults(Collection<PlanPack> packs) {
    Map<String, String> parents = new HashMap<>();
    packs.forEach(pack -> parents.put(pack.id(), pack.parentPlan()));
    Map<String, String> faults = new LinkedHashMap<>();
    for (PlanPack pack : packs) {
      String parent = pack.parentPlan();
      if (parent != null && !parents.containsKey(parent)) {
        faults.put(pack.id(), "names the plan " + parent + ", which isn't there");
      } else if (circle(pack.id(), parents) instanceof Set<String> way) {
        faults.put(
            pack.id(), "is its own ancestor: " + String.join(" <- ", way) + " <- " + pack.id());
      }
    }
    return faults;
  }

  /** The way from a plan up to itself; null where there is none. */
  private static Set<String> circle(String id, Map<String, String> parents) {
    Set<String> way = new LinkedHashSet<>();
    String at = id;
    while (at != null && way.add(at)) {
      at = parents.get(at);
    }
    return id.equals(at) ? way : null;
  }

  /**
   * Whose parent is wrong, with the line that says it.
   *
   * @param packs that are looked at and those beside them
   * @param texts of the packs that are looked at, by their ids
   */
  public static Map<String, InvalidPlanPack> refused(
      PlanPackReader reader, Collection<PlanPack> packs, Map<String, String> texts) {
    Map<String, InvalidPlanPack> refused = new LinkedHashMap<>();
    faults(packs)
        .forEach((id, message) -> {
          if (texts.containsKey(id)) {
            refused.put(
                id,
                new InvalidPlanPack(
                    id, List.of(reader.faultAt(texts.get(id), "parentPlan", message))));
          }
        });
    return refused;
  }
}
