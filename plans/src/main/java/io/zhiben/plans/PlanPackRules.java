package io.zhiben.plans;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.plans.InvalidPlanPack.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a schema cannot say of a pack: ids are unique, references have their end, days are in order
 * and within the plan, tasks don't wait for each other in a circle.
 */
final class PlanPackRules {
  private static final String MISSING = ", which the plan doesn't have";

  private final PlanPack pack;
  private final JsonNode tree;
  private final String text;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> units;
  private final Set<String> indicators;
  private final Set<String> tasks;
  private final Set<Integer> programmes;
  private final Set<Integer> stages;
  private final NamedInPlan inPlan;

  /**
   * @param tree the same pack with the lines that its parts stand on
   * @param text that it was read from
   */
  PlanPackRules(PlanPack pack, JsonNode tree, String text) {
    this.pack = pack;
    this.tree = tree;
    this.text = text;
    this.units = keys(pack.units(), PlanPack.Unit::id);
    this.indicators = keys(pack.indicators(), Indicator::id);
    this.tasks = keys(pack.tasks(), PlanTask::id);
    this.programmes = keys(pack.programmes(), PlanPack.Programme::number);
    this.stages = keys(pack.stages(), PlanPack.Stage::number);
    this.inPlan = new NamedInPlan(pack);
  }

  private static <T, K> Set<K> keys(List<T> items, Function<T, K> key) {
    return items.stream().map(key).collect(Collectors.toSet());
  }

  List<Fault> faults() {
    uniqueIds();
    ordered("period", 0, pack.period().from(), pack.period().to());
    if (pack.id().equals(pack.parentPlan())) {
      report("parentPlan", 0, "names the plan itself");
    }
    people();
    for (int i = 0; i < pack.stages().size(); i++) {
      PlanPack.Stage stage = pack.stages().get(i);
      ordered("stages", i, stage.from(), stage.to());
      within("stages", i, stage.from(), stage.to());
    }
    for (int i = 0; i < pack.tasks().size(); i++) {
      check(i, pack.tasks().get(i));
    }
    TaskOrder.circles(pack.tasks())
        .forEach((index, circle) -> report("tasks", index, "waits for itself: " + circle));
    for (int i = 0; i < pack.duties().size(); i++) {
      check(i, pack.duties().get(i));
    }
    figures();
    for (int i = 0; i < pack.reports().size(); i++) {
      check(i, pack.reports().get(i));
    }
    if (pack.assessment() != null) {
      check(pack.assessment());
    }
    return faults;
  }

  private void uniqueIds() {
    unique("dimensions", pack.dimensions(), PlanPack.Dimension::id);
    unique("units", pack.units(), PlanPack.Unit::id);
    unique("posts", pack.posts(), PlanPack.Post::id);
    unique("domains", pack.domains(), PlanPack.Domain::id);
    unique("chains", pack.chains(), PlanPack.Chain::id);
    unique("policyMeasures", pack.policyMeasures(), PlanPack.PolicyMeasure::key);
    unique("programmes", pack.programmes(), PlanPack.Programme::number);
    unique("stages", pack.stages(), PlanPack.Stage::number);
    unique("tasks", pack.tasks(), PlanTask::id);
    unique("duties", pack.duties(), Duty::id);
    unique("indicators", pack.indicators(), Indicator::id);
    unique("targets", pack.targets(), Target::id);
    unique("reports", pack.reports(), ReportRule::id);
  }

  private void people() {
    Set<String> posts = keys(pack.posts(), PlanPack.Post::id);
    for (int i = 0; i < pack.posts().size(); i++) {
      PlanPack.Post post = pack.posts().get(i);
      named("posts", i, "unit", units, one(post.unit()));
      named("posts", i, "task", tasks, post.tasks());
    }
    for (int i = 0; i < pack.domains().size(); i++) {
      PlanPack.Domain domain = pack.domains().get(i);
      named("domains", i, "unit", units, domain.leads());
      named("domains", i, "unit", units, domain.co());
      named("domains", i, "post", posts, domain.posts());
    }
    for (int i = 0; i < pack.chains().size(); i++) {
      named(
          "chains",
          i,
          "unit",
          units,
          pack.chains().get(i).links().stream().map(PlanPack.Chain.Link::unit).toList());
    }
    for (int i = 0; i < pack.programmes().size(); i++) {
      named("programmes", i, "unit", units, pack.programmes().get(i).leads());
    }
  }

  private void check(int i, PlanTask task) {
    named("tasks", i, "unit", units, task.lead());
    named("tasks", i, "unit", units, task.co());
    named("tasks", i, "programme", programmes, one(task.programme()));
    named("tasks", i, "stage", stages, one(task.stage()));
    named(
        "tasks",
        i,
        "dimension",
        keys(pack.dimensions(), PlanPack.Dimension::id),
        one(task.dimension()));
    named("tasks", i, "indicator", indicators, task.indicators());
    named(
        "tasks",
        i,
        "policy measure",
        keys(pack.policyMeasures(), PlanPack.PolicyMeasure::key),
        task.measures());
    named("tasks", i, "task", tasks, task.after());
    if (task.lead().stream().anyMatch(task.co()::contains)) {
      report("tasks", i, "names a unit as lead and as helper");
    }
    if (task.dueOn() != null && task.every() != null) {
      report("tasks", i, "has a day and recurs: one of both");
    }
    if (task.due() != null && task.every() == null) {
      report("tasks", i, "has a day within a window and no window");
    }
    DueRules.faults(task.due(), one(task.every())).forEach(message -> report("tasks", i, message));
    within("tasks", i, task.from(), task.dueOn());
    if (task.from() != null && task.dueOn() != null) {
      ordered("tasks", i, task.from(), task.dueOn());
    }
  }

  private void check(int i, Duty duty) {
    named("duties", i, "programme", programmes, one(duty.programme()));
    named("duties", i, "unit", units, duty.units());
    within("duties", i, duty.from(), duty.to());
    if (duty.from() != null && duty.to() != null) {
      ordered("duties", i, duty.from(), duty.to());
    }
    Set<Cadence> cadences = duty.cadence().all();
    DueRules.faults(duty.due(), cadences).forEach(message -> report("duties", i, message));
    DueRules.graceFaults(duty.due(), cadences).forEach(message -> report("duties", i, message));
    if (duty.isOfUnits() && duty.selector() != null) {
      report("duties", i, "is owed by units and by enterprises: one of both");
    }
    if (duty.isOfUnits() && !duty.cadence().byTag().isEmpty()) {
      report("duties", i, "has cadences by tag, which units don't carry");
    }
    if (!duty.evidence().of().prove()) {
      report("duties", i, duty.evidence().of() + " prove nothing");
    }
    FormulaRules.where(duty.evidence().of(), duty.evidence().where())
        .forEach(message -> report("duties", i, message));
    inPlan
        .faults(duty.evidence().of(), duty.evidence().where())
        .forEach(message -> report("duties", i, message));
    AssessedDuties.faults(duty, pack.assessment()).forEach(message -> report("duties", i, message));
  }

  private void figures() {
    Set<String> duties = keys(pack.duties(), Duty::id);
    for (int i = 0; i < pack.indicators().size(); i++) {
      int index = i;
      Formula formula = pack.indicators().get(i).value();
      FormulaRules.faults(formula, duties).forEach(message -> report("indicators", index, message));
      inPlan.faults(formula).forEach(message -> report("indicators", index, message));
    }
    for (int i = 0; i < pack.targets().size(); i++) {
      Target target = pack.targets().get(i);
      named("targets", i, "indicator", indicators, one(target.indicator()));
      LocalDate before = null;
      for (Target.Milestone milestone : target.milestones()) {
        within("targets", i, milestone.dueOn(), null);
        if (before != null && !milestone.dueOn().isAfter(before)) {
          report("targets", i, "has milestones that are not in order");
        }
        before = milestone.dueOn();
      }
    }
  }

  private void check(int i, ReportRule rule) {
    named("reports", i, "unit", units, rule.units());
    named("reports", i, "unit", units, one(rule.to()));
    boolean once = rule.every() == ReportRule.Every.ONCE;
    if (once == (rule.dueOn() == null)) {
      report("reports", i, once ? "is made once and has no day" : "recurs and has a single day");
    }
    within("reports", i, rule.first(), rule.dueOn());
    DueRules.faults(rule.due(), one(rule.every().cadence()))
        .forEach(message -> report("reports", i, message));
    Set<String> seen = new HashSet<>();
    for (ReportRule.Section section : rule.sections()) {
      if (!seen.add(section.id())) {
        report("reports", i, "repeats the section " + section.id());
      }
      named("reports", i, "indicator", indicators, one(section.indicator()));
    }
  }

  private void check(AssessmentScheme scheme) {
    Set<String> seen = new HashSet<>();
    for (AssessmentScheme.Item item : scheme.items()) {
      if (!seen.add(item.id())) {
        report("assessment", 0, "repeats the item " + item.id());
      }
      if (!indicators.contains(item.indicator())) {
        report("assessment", 0, "names the indicator " + item.indicator() + MISSING);
      }
      if (item.full().compareTo(item.none()) == 0) {
        report("assessment", 0, "gives all points and none for the same value: " + item.id());
      }
    }
  }

  private static <T> List<T> one(T value) {
    return value == null ? List.of() : List.of(value);
  }

  private <T> void named(
      String list, int index, String kind, Set<T> known, Collection<? extends T> said) {
    for (T each : said) {
      if (!known.contains(each)) {
        report(list, index, "names the " + kind + " " + each + MISSING);
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

  private void within(String list, int index, LocalDate from, LocalDate to) {
    for (LocalDate day : new LocalDate[] {from, to}) {
      if (day != null && !pack.period().contains(day)) {
        report(list, index, day + " lies outside the plan's period");
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
    faults.add(Fault.at(text, PlanPackReader.lineOf(node), path, message));
  }
}
