package io.zhiben.reporting.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/** How many hazards took how many days from finding to sign-off. */
public final class Closing {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final TreeMap<Integer, Long> hazards = new TreeMap<>();

  public void put(int days, long count) {
    hazards.merge(days, count, Long::sum);
  }

  /** Takes those of another place in. */
  public void add(Closing other) {
    other.hazards.forEach(this::put);
  }

  public long count() {
    return hazards.values().stream().mapToLong(Long::longValue).sum();
  }

  public long sum() {
    return hazards.entrySet().stream().mapToLong(one -> one.getKey() * one.getValue()).sum();
  }

  /** With one digit; null over nothing. */
  public BigDecimal mean() {
    long count = count();
    return count == 0
        ? null
        : BigDecimal.valueOf(sum()).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }

  /** The middle one, or half-way between the two in the middle; null over nothing. */
  public BigDecimal median() {
    long count = count();
    return count == 0
        ? null
        : BigDecimal.valueOf((long) at((count - 1) / 2) + at(count / 2))
            .divide(TWO, 1, RoundingMode.HALF_UP);
  }

  FigureView view(Figure figure, String title) {
    boolean mean = figure.days() == Figure.Days.MEAN;
    return new FigureView(
        figure.id(),
        title,
        "DAYS",
        mean ? mean() : median(),
        mean ? Long.valueOf(sum()) : null,
        count());
  }

  private int at(long index) {
    long before = 0;
    for (Map.Entry<Integer, Long> one : hazards.entrySet()) {
      before += one.getValue();
      if (before > index) {
        return one.getKey();
      }
    }
    throw new IllegalArgumentException("only " + before + " hazards");
  }
}
