package io.zhiben.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which tasks come before which. */
final class TaskOrder {
  private TaskOrder() {}

  /** Tasks that wait for themselves, by their place in the list, each with its circle in words. */
  static Map<Integer, String> circles(List<PlanTask> tasks) {
    Map<String, List<String>> after = new HashMap<>();
    tasks.forEach(task -> after.put(task.id(), task.after()));
    Map<Integer, String> circles = new TreeMap<>();
    for (int i = 0; i < tasks.size(); i++) {
      List<String> way = new ArrayList<>();
      if (reaches(tasks.get(i).id(), tasks.get(i).id(), after, new TreeSet<>(), way)) {
        circles.put(i, String.join(" <- ", way));
      }
    }
    return circles;
  }

  private static boolean reaches(
      String from,
      String end,
      Map<String, List<String>> after,
      Set<String> seen,
      List<String> way) {
    way.add(from);
    for (String before : after.getOrDefault(from, List.of())) {
      if (before.equals(end)) {
        way.add(end);
        return true;
      }
      if (seen.add(before) && reaches(before, end, after, seen, way)) {
        return true;
      }
    }
    way.removeLast();
    return false;
  }
}
