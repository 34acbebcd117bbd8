package io.zhiben.plans;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What conditions name of their own plan must be there: a unit, programme, stage, dimension or
 * report that the plan doesn't have would count nothing for ever.
 */
final class NamedInPlan {
  private final Map<String, Set<Object>> known;

  NamedInPlan(PlanPack pack) {
    this.known =
        Map.of(
            "unit", keys(pack.units(), PlanPack.Unit::id),
            "programme", keys(pack.programmes(), PlanPack.Programme::number),
            "stage", keys(pack.stages(), PlanPack.Stage::number),
            "dimension", keys(pack.dimensions(), PlanPack.Dimension::id),
            "report", keys(pack.reports(), ReportRule::id),
            "chairPost", keys(pack.posts(), PlanPack.Post::id));
  }

  private static <T> Set<Object> keys(List<T> items, Function<T, Object> key) {
    return items.stream().map(key).collect(Collectors.toSet());
  }

  /** What a formula and its parts name and the plan doesn't have. */
  List<String> faults(Formula formula) {
    List<String> faults = new ArrayList<>();
    if (formula.things() != null) {
      faults.addAll(faults(formula.things(), formula.where()));
    }
    if (formula.share() != null) {
      faults.addAll(faults(formula.share().part()));
      faults.addAll(faults(formula.share().whole()));
    }
    if (formula.ratio() != null) {
      faults.addAll(faults(formula.ratio().part()));
      faults.addAll(faults(formula.ratio().whole()));
    }
    return faults;
  }

  /** What conditions on those things name and the plan doesn't have. */
  List<String> faults(Things things, Map<String, Object> where) {
    boolean ofPlan =
        things == Things.TASKS || things == Things.REPORTS || things == Things.MEETINGS;
    List<String> faults = new ArrayList<>();
    if (!ofPlan) {
      return faults;
    }
    new TreeMap<>(where)
        .forEach((field, value) -> {
          Set<Object> there = known.get(field);
          if (there != null && things.fields().containsKey(field)) {
            said(value).stream()
                .filter(one -> !there.contains(one))
                .forEach(one ->
                    faults.add("names the " + field + " " + one + ", which the plan doesn't have"));
          }
        });
    return faults;
  }

  private static Collection<?> said(Object value) {
    return value instanceof Collection<?> many
        ? many
        : List.of(value instanceof Number number ? (Object) number.intValue() : value);
  }
}
