package io.zhiben.plans;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.plans.InvalidPlanPack.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a schema cannot say of a pack: ids are unique, references have their end, days are in order.
 */
final class PlanPackRules {
  private final PlanPack pack;
  private final JsonNode tree;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param tree the same pack with the lines that its parts stand on
   */
  PlanPackRules(PlanPack pack, JsonNode tree) {
    this.pack = pack;
    this.tree = tree;
  }

  List<Fault> faults() {
    unique("programmes", pack.programmes(), PlanPack.Programme::number);
    unique("stages", pack.stages(), PlanPack.Stage::number);
    unique("duties", pack.duties(), PlanPack.Duty::id);
    unique("targets", pack.targets(), PlanPack.Target::id);
    ordered("period", 0, pack.period().from(), pack.period().to());
    for (int i = 0; i < pack.stages().size(); i++) {
      PlanPack.Stage stage = pack.stages().get(i);
      ordered("stages", i, stage.from(), stage.to());
      if (!pack.period().contains(stage.from()) || !pack.period().contains(stage.to())) {
        report("stages", i, "lies outside the plan's period");
      }
    }
    programmesExist();
    return faults;
  }

  private void programmesExist() {
    for (int i = 0; i < pack.duties().size(); i++) {
      Integer number = pack.duties().get(i).programme();
      if (number != null && pack.programmes().stream().noneMatch(p -> p.number() == number)) {
        report("duties", i, "names programme " + number + ", which the plan doesn't have");
      }
    }
  }

  private <T> void unique(String list, List<T> items, Function<T, Object> id) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(id.apply(items.get(i)))) {
        report(list, i, "repeats the id " + id.apply(items.get(i)));
      }
    }
  }

  private void ordered(String list, int index, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      report(list, index, "ends before it begins");
    }
  }

  private void report(String list, int index, String message) {
    JsonNode parent = tree.path(list);
    JsonNode node = parent.isArray() ? parent.path(index) : parent;
    String path = "/" + list + (parent.isArray() ? "/" + index : "");
    faults.add(new Fault(PlanPackReader.lineOf(node), path, message));
  }
}
