package io.zhiben.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What makes a formula one that can be computed. */
final class FormulaRules {
  private FormulaRules() {}

  /** What is wrong with it; empty for a good one. */
  static List<String> faults(Formula formula, Set<String> duties) {
    List<String> faults = new ArrayList<>();
    collect(formula, duties, faults, 0);
    return faults;
  }

  private static void collect(Formula formula, Set<String> duties, List<String> faults, int depth) {
    if (formula.alternatives() != 1) {
      faults.add(
          "a formula is exactly one of count, sum, distinct, days, duty, entered, share, ratio");
      return;
    }
    Things things = formula.things();
    if (things != null) {
      faults.addAll(where(things, formula.where()));
    } else if (!formula.where().isEmpty()) {
      faults.add("conditions without things that they are about");
    }
    if (things == Things.RECORDS || things == Things.ASSESSMENTS) {
      faults.add(things + " prove duties and aren't counted");
    }
    if (formula.sum() != null && things.fields().get(formula.sum().field()) != Things.Kind.NUMBER) {
      faults.add("the field " + formula.sum().field() + " of " + things + " is no number");
    }
    if (formula.distinct() != null && !things.areOfEnterprises()) {
      faults.add(things + " are not of enterprises");
    }
    if (formula.duty() != null && !duties.contains(formula.duty())) {
      faults.add("names the duty " + formula.duty() + ", which the plan doesn't have");
    }
    if (formula.share() != null) {
      parts(formula.share().part(), formula.share().whole(), duties, faults, depth);
    }
    if (formula.ratio() != null) {
      parts(formula.ratio().part(), formula.ratio().whole(), duties, faults, depth);
    }
  }

  private static void parts(
      Formula part, Formula whole, Set<String> duties, List<String> faults, int depth) {
    if (depth > 0) {
      faults.add("a share or ratio of shares or ratios");
      return;
    }
    for (Formula each : new Formula[] {part, whole}) {
      collect(each, duties, faults, depth + 1);
      if (each.days() != null || each.duty() != null || each.entered() == Formula.Entered.SHARE) {
        faults.add("a part or whole that is no number of things");
      }
    }
  }

  /** What is wrong with conditions on the fields of things. */
  static List<String> where(Things things, Map<String, Object> where) {
    List<String> faults = new ArrayList<>();
    where.forEach((field, value) -> {
      Things.Kind kind = things.fields().get(field);
      if (kind == null) {
        faults.add(things + " have no field " + field);
      } else if (!fits(kind, value)) {
        faults.add("the field " + field + " of " + things + " is no " + value);
      } else {
        unknown(things, field, value)
            .forEach(
                word -> faults.add("the field " + field + " of " + things + " is never " + word));
      }
    });
    return faults;
  }

  /** Words that no thing has in that field. */
  private static List<String> unknown(Things things, String field, Object value) {
    Collection<?> said = value instanceof Collection<?> many ? many : List.of(value);
    return Words.of(things, field).stream()
        .flatMap(words -> said.stream().map(String::valueOf).filter(word -> !words.contains(word)))
        .toList();
  }

  private static boolean fits(Things.Kind kind, Object value) {
    return switch (kind) {
      case TEXT -> value instanceof String || value instanceof List<?>;
      case FLAG -> value instanceof Boolean;
      case NUMBER -> value instanceof Number;
      case DAY -> value instanceof String text && isDay(text);
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
