package io.zhiben.plans;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of the requirement catalogue a plan's pack covers.
 *
 * @param rows of the catalogue about that plan
 * @param covered of them, those that an entry cites
 * @param left of the others, those that the pack leaves out with a reason
 * @param open those that are neither
 * @param unknown rows that the pack names and the catalogue doesn't have for the plan
 */
public record PlanCoverage(
    String plan,
    int rows,
    Set<String> covered,
    Set<String> left,
    Set<String> open,
    Set<String> unknown) {

  /** Of a good pack. */
  public static PlanCoverage of(PlanPackReader reader, PlanPack pack, String text) {
    Set<String> cited = new TreeSet<>();
    for (JsonNode list : reader.plain(text).findValues("cites")) {
      list.forEach(row -> cited.add(row.asText()));
    }
    Set<String> excused = new TreeSet<>();
    pack.uncovered().forEach(entry -> excused.addAll(entry.rows()));
    return of(pack.id(), CatalogueRows.of(pack.id()), cited, excused);
  }

  static PlanCoverage of(String plan, Set<String> rows, Set<String> cited, Set<String> excused) {
    Set<String> covered = new TreeSet<>(rows);
    covered.retainAll(cited);
    Set<String> left = new TreeSet<>(rows);
    left.removeAll(cited);
    Set<String> open = new TreeSet<>(left);
    left.retainAll(excused);
    open.removeAll(excused);
    Set<String> unknown = new TreeSet<>(cited);
    unknown.addAll(excused);
    unknown.removeAll(rows);
    return new PlanCoverage(plan, rows.size(), covered, left, open, unknown);
  }

  /** Whether every row is covered or left with a reason. */
  public boolean isComplete() {
    return open.isEmpty();
  }

  /** Every row of the catalogue, by plan: what is in {@code catalogue-rows.txt}. */
  static final class CatalogueRows {
    private CatalogueRows() {}

    /** The rows about a plan; none for one that the catalogue doesn't know. */
    static Set<String> of(String plan) {
      Set<String> rows = new TreeSet<>();
      for (String line : PlanPackReader.catalogueRows()) {
        List<String> words = List.of(line.strip().split("\\s+"));
        if (words.getFirst().equals(plan)) {
          words.subList(1, words.size()).forEach(range -> rows.addAll(expand(range)));
        }
      }
      return rows;
    }

    /** {@code D-001..D-109}, or a single row. */
    private static Set<String> expand(String range) {
      String[] ends = range.split("\\.\\.");
      String first = ends[0];
      String last = ends[ends.length - 1];
      int dash = first.indexOf('-');
      String prefix = first.substring(0, dash + 1);
      int digits = first.length() - dash - 1;
      int to = Integer.parseInt(last.substring(dash + 1));
      Set<String> rows = new TreeSet<>();
      for (int n = Integer.parseInt(first.substring(dash + 1)); n <= to; n++) {
        rows.add(prefix + "0".repeat(Math.max(0, digits - ("" + n).length())) + n);
      }
      return rows;
    }
  }
}
