package io.zhiben.plans;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A number out of facts: exactly one of the fields but {@code where} is given.
 *
 * @param count things
 * @param sum a field of things, added up
 * @param distinct enterprises that have at least one of the things
 * @param days from finding to sign-off
 * @param duty id of a duty: those who keep it, of all who owe it
 * @param entered a fact from outside the suite, typed with its evidence
 * @param where conditions on the fields of what is counted, summed or looked for
 * @param share of a whole, in per cent
 * @param ratio one number by another
 */
public record Formula(
    Things count,
    Sum sum,
    Things distinct,
    Days days,
    String duty,
    Entered entered,
    Map<String, Object> where,
    Share share,
    Ratio ratio) {
  public Formula {
    where = where == null ? Map.of() : Map.copyOf(where);
  }

  /** How many of the alternatives are given; one in a good pack. */
  int alternatives() {
    return (int)
        Stream.of(count, sum, distinct, days, duty, entered, share, ratio)
            .filter(Objects::nonNull)
            .count();
  }

  /** What it looks at; null where it looks at nothing itself. */
  public Things things() {
    if (count != null) {
      return count;
    }
    if (sum != null) {
      return sum.of();
    }
    return distinct != null ? distinct : days == null ? null : days.of();
  }

  /** Whether it is told as part and whole. */
  public boolean isShare() {
    return share != null || duty != null || entered == Entered.SHARE;
  }

  /** A field of numbers, added up. */
  public record Sum(Things of, String field) {}

  /** Which number stands for the days. */
  public record Days(Things of, Stat stat) {
    /** Of many days. */
    public enum Stat {
      MEAN,
      MEDIAN
    }
  }

  /** What is typed. */
  public enum Entered {
    NUMBER,
    /** With numerator and denominator. */
    SHARE
  }

  /** A part of a whole. */
  public record Share(Formula part, Formula whole) {}

  /**
   * One number by another, e.g. accidents by ten thousand devices.
   *
   * @param per so many of the whole; one unless told
   */
  public record Ratio(Formula part, Formula whole, Integer per) {
    public Ratio {
      per = per == null ? 1 : per;
    }
  }
}
