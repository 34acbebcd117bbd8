package io.zhiben.reporting.duty;

import io.zhiben.plans.Duty;
import io.zhiben.plans.Things;
import io.zhiben.reporting.query.Sql;
import io.zhiben.reporting.thing.FactThings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What proves a duty of enterprises, as conditions on facts {@code v} of an enterprise {@code e}.
 *
 * @param facts null where nothing of the kind belongs to enterprises, so that none proves it
 */
record Proof(FactThings facts, Map<String, Object> where, int atLeast) {

  static Proof of(Duty duty) {
    Optional<FactThings> facts =
        FactThings.of(duty.evidence().of()).filter(found -> found.enterprise() != null);
    return new Proof(facts.orElse(null), where(duty), duty.evidence().atLeast());
  }

  /** What somebody recorded of one duty proves no other. */
  static Map<String, Object> where(Duty duty) {
    Map<String, Object> where = new HashMap<>(duty.evidence().where());
    if (duty.evidence().of() == Things.RECORDS) {
      where.put("duty", duty.id());
    }
    return where;
  }

  /** Whether there is enough of it between two days, both included. */
  Sql between(LocalDate from, LocalDate to) {
    if (facts == null) {
      return Sql.of("1 = 0");
    }
    Sql rows = rows(from, to);
    return atLeast == 1
        ? Sql.of("exists (select 1").add(rows).add(")")
        : Sql.of("(select count(*)").add(rows).add(") >= ?", atLeast);
  }

  /** A column of the deed by which there was enough; null where there was not. */
  Sql deed(String column, LocalDate from, LocalDate to) {
    if (facts == null) {
      return Sql.of("null");
    }
    return Sql.of("(select v." + column)
        .add(rows(from, to))
        .add(" order by v." + facts.day() + ", v.id limit 1 offset " + (atLeast - 1) + ")");
  }

  private Sql rows(LocalDate from, LocalDate to) {
    return Sql.of(" from " + facts.table() + " v where v." + facts.enterprise() + " = e.id")
        .add(facts.conditions("v", where, to, false))
        .add(facts.within("v", from, to));
  }
}
