package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.contracts.event.EnterpriseState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An enterprise.
 *
 * @param tags in alphabetical order, a comma before and after each, so that one is found by {@code
 *     like '%,tag,%'}
 * @param longitude in degrees of WGS-84, with latitude; null where nobody knows
 * @param sinceOn the day from which all of it holds
 * @param untilOn the first day on which it doesn't hold any more
 * @param former what it counted as before, the oldest first
 */
record EnterpriseFact(
    UUID id,
    long version,
    Whereabouts where,
    String code,
    String name,
    String domainCode,
    String status,
    String tags,
    LocalDate registeredOn,
    String industry,
    BigDecimal longitude,
    BigDecimal latitude,
    LocalDate sinceOn,
    LocalDate untilOn,
    List<EnterpriseFact> former)
    implements Fact {
  static final FactTable<EnterpriseFact> TABLE =
      new FactTable<>(
          "fact_enterprise",
          List.of(
              "code",
              "name",
              "domain_code",
              "status",
              "tags",
              "registered_on",
              "industry",
              "longitude",
              "latitude",
              "since_on"),
          EnterpriseFact::read,
          true);

  static EnterpriseFact of(EnterpriseState state) {
    List<EnterpriseFact> former = new ArrayList<>();
    LocalDate since = ALWAYS;
    for (EnterpriseFormer before : state.former()) {
      if (Needed.of(before.until(), "UNTIL").isAfter(since)) {
        former.add(of(state, before, since, List.of()));
        since = before.until();
      }
    }
    EnterpriseFormer present =
        new EnterpriseFormer(
            NEVER,
            state.place(),
            state.domainCode(),
            state.industry(),
            state.tags(),
            state.status());
    return of(state, present, since, List.copyOf(former));
  }

  private static EnterpriseFact of(
      EnterpriseState state,
      EnterpriseFormer counted,
      LocalDate since,
      List<EnterpriseFact> former) {
    return new EnterpriseFact(
        state.id(),
        state.version(),
        Whereabouts.of(counted.place()),
        Needed.of(state.code(), "CODE"),
        Needed.of(state.name(), "NAME"),
        Texts.orEmpty(counted.domainCode()),
        Needed.of(counted.status(), "STATUS"),
        joined(counted.tags()),
        Needed.of(state.registeredOn(), "REGISTERED_ON"),
        Texts.orEmpty(counted.industry()),
        // half a point is none
        state.latitude() == null ? null : state.longitude(),
        state.longitude() == null ? null : state.latitude(),
        since,
        counted.until(),
        former);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        code, name, domainCode, status, tags, registeredOn, industry, longitude, latitude, sinceOn);
  }

  @Override
  public List<CellKey> cells() {
    return List.of(
        new CellKey(
            CellTable.ENTERPRISE,
            List.of(where.city(), where.district(), where.town(), status, tags)));
  }

  static String joined(Set<String> tags) {
    return tags == null || tags.isEmpty() ? "," : "," + String.join(",", new TreeSet<>(tags)) + ",";
  }

  private static EnterpriseFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new EnterpriseFact(
        row.id(),
        row.version(),
        row.where(),
        set.getString("code"),
        set.getString("name"),
        set.getString("domain_code"),
        set.getString("status"),
        set.getString("tags"),
        set.getObject("registered_on", LocalDate.class),
        set.getString("industry"),
        set.getBigDecimal("longitude"),
        set.getBigDecimal("latitude"),
        set.getObject("since_on", LocalDate.class),
        NEVER,
        List.of());
  }
}
