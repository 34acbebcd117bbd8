package io.zhiben.e2e.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured, each figure beside the raw one of the same run and the goal. */
final class Findings {
  private final List<String> lines = new ArrayList<>();

  void say(String what, String value, String raw, String goal) {
    String line = "%-44s %-30s raw: %-34s goal: %s".formatted(what, value, raw, goal);
    lines.add(line);
    System.out.println(line);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
