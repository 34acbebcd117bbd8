package io.zhiben.reporting.indicator;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.Things;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import io.zhiben.reporting.thing.OwnThings;
import io.zhiben.reporting.thing.Thing;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** One number of things: over facts in one statement, over what this service keeps in its turn. */
@ApplicationScoped
class NumberQuery {
  private final Database database;
  private final OwnThings own;
  private final RegionTree regions;
  private final KeptNumbers kept;

  NumberQuery(Database database, OwnThings own, RegionTree regions, KeptNumbers kept) {
    this.database = database;
    this.own = own;
    this.regions = regions;
    this.kept = kept;
  }

  /**
   * Numbers by group.
   *
   * @param number counts, sums or looks for distinct enterprises
   * @param whole what the number is a part of; null where it stands for itself
   */
  Map<String, BigDecimal> numbers(
      PlanArea<Indicator> area, Formula number, Formula whole, Span span, Grouping grouping) {
    Map<String, BigDecimal> numbers = new HashMap<>();
    Optional<FactThings> facts = FactThings.of(number.things());
    if (facts.isPresent()) {
      kept.of(question(area, number, whole, facts.get(), span, grouping), 1, facts.get(), span)
          .forEach((group, found) -> numbers.put(group, found.getFirst()));
    } else {
      for (Thing thing : things(area, number, span)) {
        BigDecimal one =
            number.sum() == null
                ? BigDecimal.ONE
                : thing.fields().get(number.sum().field()) instanceof Number field
                    ? new BigDecimal(field.toString())
                    : BigDecimal.ZERO;
        numbers.merge(group(area, thing, grouping), one, BigDecimal::add);
      }
    }
    return numbers;
  }

  /**
   * Groups and numbers. What lies in two layers is asked for in each of them, so that an index
   * answers each; enterprises that have things in both are distinct over both.
   */
  private static Sql question(
      PlanArea<Indicator> area,
      Formula number,
      Formula whole,
      FactThings facts,
      Span span,
      Grouping grouping) {
    List<Layer> layers = facts.layers();
    boolean distinct = isDistinct(number) && layers.size() > 1;
    Sql parts = new Sql();
    String between = "";
    for (Layer layer : layers) {
      parts
          .add(between)
          .add(distinct ? "select distinct " : "select ")
          .add(grouping.of(facts, area.reach().region().level(), span.to()))
          .add(" as grp, ")
          .add(distinct ? "f." + facts.enterprise() : expression(number, facts))
          .add(" as n")
          .add(rows(area, number, facts, layer, span))
          .add(amongTheWhole(area, number, whole, facts, span, grouping))
          .add(grouping == Grouping.NONE || distinct ? "" : " group by grp");
      between = " union all ";
    }
    if (layers.size() == 1) {
      return parts;
    }
    return Sql.of("select x.grp, " + (distinct ? "count(distinct x.n)" : "sum(x.n)") + " from (")
        .add(parts)
        .add(") x group by x.grp");
  }

  /** How many hazards took how many days from finding to sign-off. */
  void days(
      PlanArea<Indicator> area,
      Formula formula,
      Span span,
      Grouping grouping,
      BiConsumer<String, int[]> to) {
    FactThings hazards = FactThings.of(Things.HAZARDS).orElseThrow();
    for (Layer layer : hazards.layers()) {
      Sql.of("select ")
          .add(grouping.of(hazards, area.reach().region().level(), span.to()))
          .add(" as grp, datediff(f.signed_off_on, f.found_on) as days, count(*)")
          .add(rows(area, formula, hazards, layer, span))
          .add(" and f.signed_off_on <= ? group by grp, days", span.to())
          .list(
              database,
              row -> {
                to.accept(row.getString(1), new int[] {row.getInt(2), row.getInt(3)});
                return null;
              });
    }
  }

  /**
   * From where, bounded by place, span and conditions; the facts are {@code f}.
   *
   * @param layer one of those that the things are in
   */
  static Sql rows(
      PlanArea<Indicator> area, Formula number, FactThings facts, Layer layer, Span span) {
    return rows(area, number.where(), facts, layer, span);
  }

  /** The same for conditions alone. */
  static Sql rows(
      PlanArea<Indicator> area,
      Map<String, Object> where,
      FactThings facts,
      Layer layer,
      Span span) {
    boolean ofOne = area.reach().ofOneEnterprise();
    Sql sql = Sql.of(" from " + layer.table() + " f where ");
    if (ofOne && facts.enterprise() == null) {
      // what belongs to no enterprise is none's
      sql.add("1 = 0");
    } else {
      sql.add(area.bounds("f", facts.enterprise()));
    }
    return sql.add(facts.within("f", span.from(), span.to()))
        .add(facts.ofPlan("f", area.plan().id()))
        .add(layer.held("f", span.to()))
        .add(facts.conditions("f", where, span.to(), ofOne));
  }

  /** Those that no table of facts holds; nothing of them belongs to an enterprise. */
  List<Thing> things(PlanArea<Indicator> area, Formula number, Span span) {
    if (area.reach().ofOneEnterprise()) {
      return List.of();
    }
    return own
        .until(number.things(), number.where(), area.plan(), area.reach().region(), span.to())
        .stream()
        .filter(thing -> span.contains(thing.day()))
        .filter(thing ->
            area.without().stream()
                .noneMatch(lower -> regions.isWithin(thing.placeCode(), lower.code())))
        .toList();
  }

  /**
   * Enterprises that count as a part are among those of the whole, so that no share is above 1:
   * also of the same place, for one that moved away is none of its old place's enterprises any
   * more.
   */
  static Sql amongTheWhole(
      PlanArea<Indicator> area,
      Formula number,
      Formula whole,
      FactThings facts,
      Span span,
      Grouping grouping) {
    boolean apply = whole != null && whole.things() == Things.ENTERPRISES && isDistinct(number);
    if (!apply) {
      return new Sql();
    }
    FactThings enterprises = FactThings.of(Things.ENTERPRISES).orElseThrow();
    return Sql.of(" and ")
        .add(
            Layer.exists(
                enterprises.layers(),
                "w",
                span.to(),
                Sql.of("w.id = f." + facts.enterprise() + " and ")
                    .add(area.bounds("w", "id"))
                    .add(grouping == Grouping.CHILDREN ? atTheSameChild(area) : "")
                    .add(enterprises.within("w", null, span.to()))
                    .add(enterprises.conditions("w", whole.where(), span.to(), false))));
  }

  /** Whether it looks for enterprises that have such things. */
  private static boolean isDistinct(Formula number) {
    return number.distinct() != null && number.distinct() != Things.ENTERPRISES;
  }

  private static String atTheSameChild(PlanArea<Indicator> area) {
    String child = Grouping.childColumn(area.reach().region().level());
    return " and w." + child + " = f." + child;
  }

  private static String expression(Formula number, FactThings facts) {
    if (number.sum() != null) {
      return "sum(" + facts.number(number.sum().field()) + ")";
    }
    return isDistinct(number) ? "count(distinct f." + facts.enterprise() + ")" : "count(*)";
  }

  private String group(PlanArea<Indicator> area, Thing thing, Grouping grouping) {
    if (grouping != Grouping.CHILDREN) {
      return "";
    }
    return regions
        .find(thing.placeCode())
        .map(RegionState::place)
        .map(Place::of)
        .map(place ->
            switch (area.reach().region().level()) {
              case CITY -> place.districtCode();
              case DISTRICT -> place.townCode();
              case TOWN, VILLAGE -> place.code();
            })
        .orElse("");
  }
}
