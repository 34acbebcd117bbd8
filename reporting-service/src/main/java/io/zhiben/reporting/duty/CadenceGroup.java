package io.zhiben.reporting.duty;

import io.zhiben.plans.Cadence;
import io.zhiben.plans.Duty;
import io.zhiben.plans.Duty.TagCadence;
import io.zhiben.reporting.plan.HighRisk;
import io.zhiben.reporting.query.Sql;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Enterprises that share a cadence of a duty.
 *
 * @param tags one of which they carry; empty for those without any
 * @param without tags of groups that come first
 */
record CadenceGroup(Cadence cadence, Set<String> tags, Set<String> without) {
  static List<CadenceGroup> of(Duty duty) {
    List<CadenceGroup> groups = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (TagCadence entry : duty.cadence().byTag()) {
      groups.add(new CadenceGroup(entry.every(), entry.tags(), Set.copyOf(before)));
      before.addAll(entry.tags());
    }
    groups.add(new CadenceGroup(duty.cadence().standard(), Set.of(), Set.copyOf(before)));
    return groups;
  }

  /**
   * The condition on enterprises that the duty selects and this cadence is for; begins with {@code
   * and} unless it is empty.
   *
   * @param alias of the table with their tags
   */
  Sql conditions(Duty duty, String alias) {
    String column = alias + ".tags";
    Sql sql = new Sql();
    if (!duty.selector().anyTag().isEmpty()) {
      sql.add(" and ").add(HighRisk.anyOf(column, duty.selector().anyTag()));
    }
    if (!duty.selector().allTags().isEmpty()) {
      sql.add(" and ").add(HighRisk.allOf(column, duty.selector().allTags()));
    }
    if (!duty.selector().noTag().isEmpty()) {
      sql.add(" and not ").add(HighRisk.anyOf(column, duty.selector().noTag()));
    }
    if (!tags.isEmpty()) {
      sql.add(" and ").add(HighRisk.anyOf(column, tags));
    }
    if (!without.isEmpty()) {
      sql.add(" and not ").add(HighRisk.anyOf(column, without));
    }
    return sql;
  }
}
