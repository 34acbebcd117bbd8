package io.zhiben.reporting.periodic;

import io.zhiben.plans.Formula;
import io.zhiben.platform.access.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Adds accepted reports of units up. Numbers are summed; a share is told anew from the sums of its
 * parts and wholes and never averaged; texts stand one after another under their units.
 */
final class Consolidation {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 2;

  private Consolidation() {}

  /**
   * A unit's cell.
   *
   * @param place whether the unit is a place, so that its facts are none of another unit
   */
  record Part(String unit, String title, boolean place, Cell cell) {}

  /** Whether none of the places is another one, or lies in it: then no fact is of two of them. */
  static boolean areDisjoint(List<Place> places) {
    return IntStream.range(0, places.size())
        .allMatch(one ->
            IntStream.range(0, places.size())
                .noneMatch(
                    other -> one != other && places.get(one).isWithin(places.get(other).code())));
  }

  /** Empty cells are left out; null where all are. */
  static String texts(List<Part> parts) {
    String collected =
        parts.stream()
            .filter(part -> part.cell().words() != null && !part.cell().words().isBlank())
            .map(part -> "【" + part.title() + "】" + part.cell().words().strip())
            .collect(Collectors.joining("\n"));
    return collected.isEmpty() ? null : collected;
  }

  /** Null where nobody gave a number. */
  static BigDecimal sum(List<Part> parts) {
    return sum(parts, Cell::counts);
  }

  /**
   * What the units' own figures add up to; empty where adding them up would tell something wrong:
   * units that share a place count the same things, and means, medians and ratios don't add up.
   */
  static Optional<Filled> figure(Formula formula, List<Part> parts, LocalDate asOf) {
    boolean disjoint = !parts.isEmpty() && parts.stream().allMatch(Part::place);
    if (!disjoint || parts.stream().anyMatch(part -> part.cell().filled() == null)) {
      return Optional.empty();
    }
    if (formula.isShare()) {
      BigDecimal part = sum(parts, cell -> cell.filled().numerator());
      BigDecimal whole = sum(parts, cell -> cell.filled().denominator());
      return Optional.of(new Filled(share(part, whole), part, whole, null, asOf, null));
    }
    boolean adds = formula.count() != null || formula.sum() != null || formula.distinct() != null;
    return adds
        ? Optional.of(Filled.number(sum(parts, cell -> cell.filled().value()), asOf))
        : Optional.empty();
  }

  /** Null over nothing. */
  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? null
        : part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal sum(List<Part> parts, Function<Cell, BigDecimal> number) {
    return parts.stream()
        .map(part -> number.apply(part.cell()))
        .filter(Objects::nonNull)
        .reduce(BigDecimal::add)
        .orElse(null);
  }
}
