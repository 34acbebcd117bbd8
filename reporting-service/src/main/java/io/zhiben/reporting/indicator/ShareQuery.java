package io.zhiben.reporting.indicator;

import io.zhiben.plans.Formula;
import io.zhiben.plans.Indicator;
import io.zhiben.plans.Things;
import io.zhiben.reporting.plan.PlanArea;
import io.zhiben.reporting.query.Layer;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The part and the whole of a share in one pass over the rows, where the part is some of the
 * whole's rows: with the whole's conditions and more, but for days of finding, which may differ.
 */
@ApplicationScoped
class ShareQuery {
  private final KeptNumbers kept;

  ShareQuery(KeptNumbers kept) {
    this.kept = kept;
  }

  /** What stands above the line and what below it. */
  record Both(BigDecimal part, BigDecimal whole) {
    boolean isNothing() {
      return part.signum() == 0 && whole.signum() == 0;
    }
  }

  /** By group, those that have any; empty where it takes two questions. */
  Optional<Map<String, Both>> both(
      PlanArea<Indicator> area, Formula part, Formula whole, Span span, Grouping grouping) {
    if (!isOnePass(part, whole)) {
      return Optional.empty();
    }
    FactThings facts = FactThings.of(whole.things()).orElseThrow();
    Map<String, Both> both = new HashMap<>();
    kept.of(question(area, part, whole, facts, span, grouping), 2, facts, span)
        .forEach((group, numbers) -> {
          Both one = new Both(numbers.getFirst(), numbers.getLast());
          if (!one.isNothing()) {
            both.put(group, one);
          }
        });
    return Optional.of(both);
  }

  /** Whether every row that counts as a part is among those that one look at the whole meets. */
  static boolean isOnePass(Formula part, Formula whole) {
    boolean plain = isPlain(part) && isPlain(whole) && part.things() == whole.things();
    Optional<FactThings> facts = plain ? FactThings.of(whole.things()) : Optional.empty();
    return facts.isPresent()
        && facts.get().asksInstead(part.where()) == facts.get().asksInstead(whole.where())
        && whole.where().entrySet().stream()
            .allMatch(asked ->
                isDay(whole.things(), asked.getKey())
                    || asked.getValue().equals(part.where().get(asked.getKey())));
  }

  private static boolean isPlain(Formula number) {
    return number.count() != null || number.sum() != null;
  }

  private static boolean isDay(Things things, String field) {
    return things.fields().get(field) == Things.Kind.DAY;
  }

  /** Asked for in each layer, so that an index answers each. */
  static Sql question(
      PlanArea<Indicator> area,
      Formula part,
      Formula whole,
      FactThings facts,
      Span span,
      Grouping grouping) {
    Map<String, Object> common = common(part, whole);
    Sql layers = new Sql();
    String between = "";
    for (Layer layer : facts.layers()) {
      layers
          .add(between)
          .add("select ")
          .add(grouping.of(facts, area.reach().region().level(), span.to()))
          .add(" as grp, ")
          .add(sum(area, part, common, facts, span))
          .add(" as part_n, ")
          .add(sum(area, whole, common, facts, span))
          .add(" as whole_n")
          .add(NumberQuery.rows(area, common, facts, layer, span))
          .add(grouping == Grouping.NONE ? "" : " group by grp");
      between = " union all ";
    }
    return facts.layers().size() == 1
        ? layers
        : Sql.of("select x.grp, sum(x.part_n), sum(x.whole_n) from (")
            .add(layers)
            .add(") x group by x.grp");
  }

  /** What both ask for; of two days the one that leaves in more. */
  static Map<String, Object> common(Formula part, Formula whole) {
    Map<String, Object> common = new HashMap<>();
    whole
        .where()
        .forEach((field, asked) -> {
          Object other = part.where().get(field);
          if (asked.equals(other)) {
            common.put(field, asked);
          } else if (other instanceof String day) {
            boolean earlier = day.compareTo((String) asked) < 0;
            common.put(field, earlier == field.endsWith("From") ? day : asked);
          }
        });
    return common;
  }

  /** Of the rows that are looked at, those that meet what is asked beside that. */
  private static Sql sum(
      PlanArea<Indicator> area,
      Formula number,
      Map<String, Object> common,
      FactThings facts,
      Span span) {
    Map<String, Object> own = new HashMap<>(number.where());
    own.entrySet().removeIf(asked -> asked.getValue().equals(common.get(asked.getKey())));
    String one = number.sum() == null ? "1" : facts.number(number.sum().field());
    return own.isEmpty()
        ? Sql.of("sum(" + one + ")")
        : Sql.of("sum(case when 1 = 1")
            .add(facts.asked("f", own, span.to(), area.reach().ofOneEnterprise()))
            .add(" then " + one + " else 0 end)");
  }
}
