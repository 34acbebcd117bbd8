package io.zhiben.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a plan's text leaves open: shown to those who run it, never a reason to refuse the pack, as
 * the text itself has the gap.
 */
public final class PackGaps {
  private PackGaps() {}

  /** What is left open. */
  public enum GapKind {
    /** Numbers of programmes that the text skips (D-002). */
    PROGRAMME_NUMBERS,
    /** A domain that nobody leads (D-085). */
    DOMAIN_WITHOUT_LEAD,
    /** A policy measure that no task carries out. */
    MEASURE_WITHOUT_TASK,
    /** Days of the plan on which no stage runs. */
    DAYS_WITHOUT_STAGE
  }

  /**
   * One gap.
   *
   * @param about the id, the numbers or the days
   */
  public record Gap(GapKind kind, String about) {}

  public static List<Gap> of(PlanPack pack) {
    List<Gap> gaps = new ArrayList<>();
    missingNumbers(pack)
        .forEach(number -> gaps.add(new Gap(GapKind.PROGRAMME_NUMBERS, "" + number)));
    pack.domains().stream()
        .filter(domain -> domain.leads().isEmpty())
        .forEach(domain -> gaps.add(new Gap(GapKind.DOMAIN_WITHOUT_LEAD, domain.id())));
    measures(pack).forEach(key -> gaps.add(new Gap(GapKind.MEASURE_WITHOUT_TASK, key)));
    uncovered(pack)
        .forEach(
            span -> gaps.add(new Gap(GapKind.DAYS_WITHOUT_STAGE, span.from() + "/" + span.to())));
    return gaps;
  }

  /** The title of the entry that a gap is about; empty where it is about numbers or days. */
  public static Optional<Title> titleOf(PlanPack pack, Gap gap) {
    return switch (gap.kind()) {
      case DOMAIN_WITHOUT_LEAD ->
          pack.domains().stream()
              .filter(domain -> domain.id().equals(gap.about()))
              .map(PlanPack.Domain::title)
              .findFirst();
      case MEASURE_WITHOUT_TASK ->
          pack.policyMeasures().stream()
              .filter(measure -> measure.key().equals(gap.about()))
              .map(PlanPack.PolicyMeasure::title)
              .findFirst();
      case PROGRAMME_NUMBERS, DAYS_WITHOUT_STAGE -> Optional.empty();
    };
  }

  /** Numbers between the first and the last programme that none has. */
  public static List<Integer> missingNumbers(PlanPack pack) {
    Set<Integer> numbers = new TreeSet<>();
    pack.programmes().forEach(programme -> numbers.add(programme.number()));
    List<Integer> missing = new ArrayList<>();
    int last = numbers.stream().max(Comparator.naturalOrder()).orElse(0);
    for (int number = 1; number < last; number++) {
      if (!numbers.contains(number)) {
        missing.add(number);
      }
    }
    return missing;
  }

  private static List<String> measures(PlanPack pack) {
    Set<String> carried = new HashSet<>();
    pack.tasks().forEach(task -> carried.addAll(task.measures()));
    return pack.policyMeasures().stream()
        .filter(measure ->
            !carried.contains(measure.key())
                && !(measure.number() != null && carried.contains(measure.set())))
        // a set whose measures are carried out one by one is carried out
        .filter(measure ->
            measure.number() != null
                || carried.stream().noneMatch(key -> key.startsWith(measure.set() + "/")))
        .map(PlanPack.PolicyMeasure::key)
        .toList();
  }

  /** Days of the plan on which no stage runs; none where stages merely overlap. */
  public static List<PlanPack.Period> uncovered(PlanPack pack) {
    List<PlanPack.Stage> stages =
        pack.stages().stream().sorted(Comparator.comparing(PlanPack.Stage::from)).toList();
    List<PlanPack.Period> spans = new ArrayList<>();
    LocalDate next = pack.period().from();
    for (PlanPack.Stage stage : stages) {
      if (stage.from().isAfter(next)) {
        spans.add(new PlanPack.Period(next, stage.from().minusDays(1)));
      }
      LocalDate after = stage.to().plusDays(1);
      next = after.isAfter(next) ? after : next;
    }
    if (!next.isAfter(pack.period().to())) {
      spans.add(new PlanPack.Period(next, pack.period().to()));
    }
    return spans;
  }
}
