package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.InspectionStatistics.Dimension;
import io.zhiben.hazard.inspection.InspectionStatistics.Group;
import io.zhiben.hazard.inspection.InspectionStatistics.Line;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Adds counted inspections up by each of their properties (D-058, Z-107, Q-090). */
final class InspectionTally {
  private static final String NONE = "NONE";

  private InspectionTally() {}

  /**
   * Inspections that are alike, counted.
   *
   * @param department empty for none
   * @param inspections how many
   * @param successful those that found something
   * @param findings hazards that they found
   */
  record Alike(
      InspectionKind kind,
      Mode mode,
      Selection selection,
      Set<Circumstance> circumstances,
      LeaderPost leader,
      String department,
      long inspections,
      long successful,
      long findings) {}

  static InspectionStatistics of(LocalDate from, LocalDate to, List<Alike> counted) {
    List<Alike> visits = counted.stream().filter(one -> one.kind().official()).toList();
    return new InspectionStatistics(
        from,
        to,
        line("", visits, one -> true),
        List.of(
            group(Dimension.MODE, Mode.values(), visits, (one, key) -> one.mode() == key),
            group(
                Dimension.SELECTION,
                Selection.values(),
                visits,
                (one, key) -> one.selection() == key),
            circumstances(visits),
            group(
                Dimension.KIND, InspectionKind.values(), counted, (one, key) -> one.kind() == key),
            group(
                Dimension.LEADER,
                LeaderPost.OUTSIDE.toArray(LeaderPost[]::new),
                visits,
                (one, key) -> one.leader() == key),
            departments(visits)));
  }

  /** Whether inspections have that value. */
  private interface Has<K> {
    boolean test(Alike one, K key);
  }

  private static <K extends Enum<K>> Group group(
      Dimension by, K[] keys, List<Alike> counted, Has<K> has) {
    return new Group(
        by,
        Arrays.stream(keys)
            .map(key -> line(key.name(), counted, one -> has.test(one, key)))
            .toList());
  }

  private static Group circumstances(List<Alike> visits) {
    List<Line> lines = new ArrayList<>();
    Stream.of(Circumstance.values())
        .map(key -> line(key.name(), visits, one -> one.circumstances().contains(key)))
        .forEach(lines::add);
    lines.add(line(NONE, visits, one -> one.circumstances().isEmpty()));
    return new Group(Dimension.CIRCUMSTANCE, lines);
  }

  private static Group departments(List<Alike> visits) {
    Set<String> codes = new TreeSet<>();
    visits.forEach(one -> codes.add(one.department()));
    return new Group(
        Dimension.DEPARTMENT,
        codes.stream()
            .map(code -> line(code, visits, one -> one.department().equals(code)))
            .toList());
  }

  private static Line line(String key, List<Alike> counted, Predicate<Alike> wanted) {
    long inspections = 0;
    long successful = 0;
    long findings = 0;
    for (Alike one : counted) {
      if (wanted.test(one)) {
        inspections += one.inspections();
        successful += one.successful();
        findings += one.findings();
      }
    }
    return new Line(
        key,
        inspections,
        findings,
        Rate.of(successful, inspections),
        Rate.of(inspections - successful, inspections));
  }
}
