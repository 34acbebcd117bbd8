package io.zhiben.reporting.inbox;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.reporting.query.Sql;
import java.util.Set;

/**
 * For whom items are looked up: a person with what makes him an addressee.
 *
 * @param region code of his place; empty when he has none
 * @param org code of his department or enterprise; empty when he has none
 */
record InboxReader(String subject, Set<Role> roles, ScopeKind scope, String region, String org) {
  InboxReader {
    roles = Set.copyOf(roles);
  }

  static InboxReader of(Caller caller) {
    return new InboxReader(
        caller.subject(), caller.roles(), caller.scope(), caller.region(), caller.org());
  }

  /** Whether one may stand in for the other: of one place and side, and of one enterprise. */
  boolean isColleagueOf(InboxReader other) {
    boolean alike = scope == other.scope && region.equals(other.region);
    return switch (scope) {
      case CITY, DISTRICT, TOWN, VILLAGE, ALL, NONE -> alike;
      // accounts of all enterprises of a town carry its code
      case ENTERPRISE, ASSIGNMENT -> alike && org.equals(other.org);
    };
  }

  /** The condition that an item is for him; the items' alias is {@code i}. */
  Sql addressed() {
    Sql sql = Sql.of("((i.addressee_kind = 'SUBJECT' and i.addressee = ?)", subject);
    if (isOfPlace() && !roles.isEmpty()) {
      sql.add(" or (i.addressee_kind = 'ROLE' and i.place_code = ? and i.addressee in ", region)
          .addIn(roles.stream().map(Enum::name).sorted().toList())
          .add(")");
    }
    if (isOfPlace() && roles.contains(Role.DEPARTMENT) && !org.isEmpty()) {
      sql.add(
          " or (i.addressee_kind = 'DEPARTMENT' and i.place_code = ? and i.addressee = ?)",
          region,
          org);
    }
    if (scope == ScopeKind.ENTERPRISE && !org.isEmpty()) {
      sql.add(
          " or (i.addressee_kind = 'ENTERPRISE' and i.town_code = ? and i.addressee = ?)",
          region,
          org);
    }
    return sql.add(")");
  }

  private boolean isOfPlace() {
    return switch (scope) {
      case CITY, DISTRICT, TOWN, VILLAGE -> !region.isEmpty();
      case NONE, ALL, ENTERPRISE, ASSIGNMENT -> false;
    };
  }
}
