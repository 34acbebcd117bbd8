package io.zhiben.reporting.assessment;

import io.zhiben.plans.AssessmentScheme;
import io.zhiben.plans.AssessmentScheme.Item;
import io.zhiben.reporting.assessment.Score.ItemScore;
import io.zhiben.reporting.indicator.IndicatorValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Turns indicators into points; the one place that does, so the API, the sheet and the screen show
 * one number.
 */
final class Scoring {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 2;

  private final AssessmentScheme scheme;
  private final Set<String> shares;

  /**
   * @param shares ids of the items whose indicator is told in per cent with part and whole
   */
  Scoring(AssessmentScheme scheme, Set<String> shares) {
    this.scheme = scheme;
    this.shares = Set.copyOf(shares);
  }

  /**
   * What a subject brings.
   *
   * @param values by item; one that is left out is n/a
   * @param byHand sum of the confirmed points; 0 for none
   */
  record Subject(String code, String name, Map<String, IndicatorValue> values, BigDecimal byHand) {}

  /** The scores from the best to the last; those without a total at the end. */
  List<Score> of(List<Subject> subjects) {
    Map<String, BigDecimal> averages = averages(subjects);
    List<Score> scores =
        subjects.stream()
            .map(subject -> score(subject, averages))
            .sorted(
                Comparator.comparing(Score::total, Comparator.nullsLast(Comparator.reverseOrder()))
                    .thenComparing(Score::subject))
            .toList();
    return interviewed(ranked(scores));
  }

  /** Of each share, all parts by all wholes: larger subjects weigh more, as they should. */
  private Map<String, BigDecimal> averages(List<Subject> subjects) {
    Map<String, BigDecimal> averages = new HashMap<>();
    for (Item item : scheme.items()) {
      if (shares.contains(item.id())) {
        BigDecimal part = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Subject subject : subjects) {
          IndicatorValue value = subject.values().get(item.id());
          if (value != null && value.denominator() != null && value.numerator() != null) {
            part = part.add(value.numerator());
            whole = whole.add(value.denominator());
          }
        }
        if (whole.signum() > 0) {
          averages.put(item.id(), percent(part, whole));
        }
      }
    }
    return averages;
  }

  private Score score(Subject subject, Map<String, BigDecimal> averages) {
    List<ItemScore> items = new ArrayList<>();
    BigDecimal gained = BigDecimal.ZERO;
    BigDecimal reachable = BigDecimal.ZERO;
    BigDecimal most = BigDecimal.ZERO;
    for (Item item : scheme.items()) {
      ItemScore scored = score(item, subject.values().get(item.id()), averages.get(item.id()));
      items.add(scored);
      most = most.add(item.points());
      if (scored.points() != null) {
        gained = gained.add(scored.points());
        reachable = reachable.add(item.points());
      }
    }
    BigDecimal total =
        reachable.signum() == 0
            ? null
            : gained
                .multiply(most)
                .divide(reachable, SCALE, RoundingMode.HALF_UP)
                .add(subject.byHand());
    return new Score(
        subject.code(),
        subject.name(),
        total,
        null,
        null,
        subject.byHand(),
        false,
        true,
        List.copyOf(items));
  }

  private ItemScore score(Item item, IndicatorValue found, BigDecimal average) {
    BigDecimal value = found == null ? null : found.value();
    BigDecimal drawn = average == null ? null : drawn(found, average);
    BigDecimal counts = drawn == null ? value : drawn;
    return new ItemScore(
        item.id(),
        value,
        found == null ? null : found.numerator(),
        found == null ? null : found.denominator(),
        average,
        drawn,
        counts == null ? null : points(item, counts),
        item.points(),
        found == null ? null : found.corrected());
  }

  /**
   * A share as if {@code smallBase} cases of the average were added; one over nothing is the
   * average. Null where the scheme draws nothing.
   */
  private BigDecimal drawn(IndicatorValue found, BigDecimal average) {
    if (scheme.smallBase() == 0) {
      return null;
    }
    BigDecimal base = BigDecimal.valueOf(scheme.smallBase());
    boolean empty = found == null || found.numerator() == null || found.denominator() == null;
    BigDecimal part = empty ? BigDecimal.ZERO : found.numerator();
    BigDecimal whole = empty ? BigDecimal.ZERO : found.denominator();
    BigDecimal added = base.multiply(average).divide(HUNDRED, MathContext.DECIMAL64);
    return percent(part.add(added), whole.add(base));
  }

  /** By proportion between the value for none and that for all, whichever is the greater one. */
  static BigDecimal points(Item item, BigDecimal value) {
    BigDecimal way =
        value
            .subtract(item.none())
            .divide(item.full().subtract(item.none()), MathContext.DECIMAL64);
    BigDecimal bounded = way.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    return item.points().multiply(bounded).setScale(SCALE, RoundingMode.HALF_UP);
  }

  /** Equal totals share a rank: 1, 2, 2, 4. */
  private static List<Score> ranked(List<Score> sorted) {
    List<Score> ranked = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Score score = sorted.get(i);
      Integer rank = null;
      if (score.total() != null) {
        boolean tied = i > 0 && score.total().compareTo(sorted.get(i - 1).total()) == 0;
        rank = tied ? ranked.getLast().rank() : Integer.valueOf(i + 1);
      }
      ranked.add(score.ranked(rank, null, false, true));
    }
    return ranked;
  }

  /**
   * The last ones of the scheme's number; who is equal to the first of them is one of them. Where
   * all are equal, nobody is last.
   */
  private List<Score> interviewed(List<Score> ranked) {
    List<Integer> ranks = ranked.stream().map(Score::rank).filter(Objects::nonNull).toList();
    int last = scheme.interviewLast();
    if (last == 0 || ranks.isEmpty()) {
      return ranked;
    }
    int border = ranks.get(Math.max(0, ranks.size() - last));
    return ranked.stream()
        .map(score ->
            score.ranked(
                score.rank(),
                null,
                score.rank() != null && score.rank() > 1 && score.rank() >= border,
                true))
        .toList();
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
  }
}
