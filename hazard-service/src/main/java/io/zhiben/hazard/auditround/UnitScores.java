package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.RoundFile.Checked;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up what checks gave (T-109). To a question of one unit the newest check counts; a question
 * that stands in a later list in the same words is the same one.
 */
final class UnitScores {
  private UnitScores() {}

  /** Points of a group of questions, of those that apply and were checked. */
  record GroupScore(String group, int points, int maxPoints) {}

  /** The newest check of each unit and question. */
  static List<Checked> newest(List<Checked> inOrder) {
    Map<String, Checked> newest = new LinkedHashMap<>();
    for (Checked one : inOrder) {
      newest.put(one.unitId() + keyOf(one.question()), one);
    }
    return List.copyOf(newest.values());
  }

  static String keyOf(AuditQuestion question) {
    return question.group() + "\n" + question.text();
  }

  /** By share of the points, lowest first: where there is most to do. */
  static List<GroupScore> groups(Collection<Checked> newest) {
    Map<String, GroupScore> groups = new LinkedHashMap<>();
    for (Checked one : newest) {
      if (one.check().points() != null) {
        groups.merge(
            one.question().group(),
            new GroupScore(one.question().group(), one.check().points(), one.question().points()),
            (a, b) ->
                new GroupScore(a.group(), a.points() + b.points(), a.maxPoints() + b.maxPoints()));
      }
    }
    List<GroupScore> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingDouble(one -> (double) one.points() / one.maxPoints()));
    return sorted;
  }

  static int points(List<GroupScore> groups) {
    return groups.stream().mapToInt(GroupScore::points).sum();
  }

  static int maxPoints(List<GroupScore> groups) {
    return groups.stream().mapToInt(GroupScore::maxPoints).sum();
  }
}
