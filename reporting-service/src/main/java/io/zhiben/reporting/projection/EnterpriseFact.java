package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.EnterpriseState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
    BigDecimal latitude)
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
              "latitude"),
          EnterpriseFact::read);

  static EnterpriseFact of(EnterpriseState state) {
    return new EnterpriseFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        Needed.of(state.code(), "CODE"),
        Needed.of(state.name(), "NAME"),
        state.domainCode() == null ? "" : state.domainCode(),
        Needed.of(state.status(), "STATUS"),
        joined(state.tags()),
        Needed.of(state.registeredOn(), "REGISTERED_ON"),
        state.industry() == null ? "" : state.industry(),
        // half a point is none
        state.latitude() == null ? null : state.longitude(),
        state.longitude() == null ? null : state.latitude());
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        code, name, domainCode, status, tags, registeredOn, industry, longitude, latitude);
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
        set.getBigDecimal("latitude"));
  }
}
