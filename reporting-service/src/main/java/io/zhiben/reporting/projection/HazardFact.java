package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.HazardState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A hazard with the days of its life, as local dates.
 *
 * @param reopenedOn the day on which it came back as another hazard; null while it did not
 * @param originalDeadline before any extension; null until assigned and from builds that didn't
 *     tell
 * @param listedLevel the highest level at which it is listed; empty while it is not
 */
record HazardFact(
    UUID id,
    long version,
    Whereabouts where,
    UUID enterpriseId,
    String number,
    String level,
    String state,
    LocalDate foundOn,
    LocalDate deadline,
    LocalDate signedOffOn,
    LocalDate withdrawnOn,
    String source,
    LocalDate reopenedOn,
    LocalDate originalDeadline,
    String domainCode,
    String category,
    String listedLevel)
    implements Fact {
  /** Stands for "not yet" where a key or an index needs a day. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static final FactTable<HazardFact> TABLE =
      new FactTable<>(
          "fact_hazard",
          List.of(
              "enterprise_id",
              "number",
              "level",
              "state",
              "found_on",
              "deadline",
              "signed_off_on",
              "withdrawn_on",
              "closed_on",
              "source",
              "reopened_on",
              "original_deadline",
              "domain_code",
              "category",
              "listed_level"),
          HazardFact::read);

  static HazardFact of(HazardState state) {
    return new HazardFact(
        state.id(),
        state.version(),
        Whereabouts.of(state.place()),
        state.enterpriseId(),
        state.number() == null ? "" : state.number(),
        state.level() == null ? "" : state.level(),
        Needed.of(state.state(), "STATE"),
        Needed.of(state.foundOn(), "FOUND_ON"),
        state.deadline(),
        Texts.day(state.signedOffAt()),
        Texts.day(state.withdrawnAt()),
        state.source() == null ? "" : state.source(),
        Texts.day(state.reopenedAt()),
        state.originalDeadline(),
        Texts.orEmpty(state.domainCode()),
        Texts.orEmpty(state.category()),
        Texts.orEmpty(state.listedLevel()));
  }

  LocalDate closedOn() {
    if (signedOffOn != null) {
      return signedOffOn;
    }
    return withdrawnOn != null ? withdrawnOn : NEVER;
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(
        enterpriseId,
        number,
        level,
        state,
        foundOn,
        deadline,
        signedOffOn,
        withdrawnOn,
        closedOn(),
        source,
        reopenedOn,
        originalDeadline,
        domainCode,
        category,
        listedLevel);
  }

  @Override
  public List<CellKey> cells() {
    boolean open = closedOn().equals(NEVER);
    LocalDate due = open && deadline != null ? deadline : NEVER;
    CellKey counted =
        new CellKey(
            CellTable.HAZARD,
            List.of(
                where.city(),
                where.district(),
                where.town(),
                Months.of(foundOn),
                level,
                state,
                due.toString(),
                onTime(),
                source,
                reopenedOn == null ? "-" : "Y"));
    return signedOffOn == null ? List.of(counted) : List.of(counted, closing());
  }

  /** How long it took, for the mean and the median. */
  private CellKey closing() {
    return new CellKey(
        CellTable.CLOSING,
        List.of(
            where.city(),
            where.district(),
            where.town(),
            Months.of(foundOn),
            String.valueOf(ChronoUnit.DAYS.between(foundOn, signedOffOn))));
  }

  private String onTime() {
    if (signedOffOn == null || deadline == null) {
      return "-";
    }
    if (signedOffOn.isAfter(deadline)) {
      return "N";
    }
    return originalDeadline != null && signedOffOn.isAfter(originalDeadline) ? "E" : "Y";
  }

  private static HazardFact read(FactTable.Row row, ResultSet set) throws SQLException {
    return new HazardFact(
        row.id(),
        row.version(),
        row.where(),
        row.enterpriseId(),
        set.getString("number"),
        set.getString("level"),
        set.getString("state"),
        set.getObject("found_on", LocalDate.class),
        set.getObject("deadline", LocalDate.class),
        set.getObject("signed_off_on", LocalDate.class),
        set.getObject("withdrawn_on", LocalDate.class),
        set.getString("source"),
        set.getObject("reopened_on", LocalDate.class),
        set.getObject("original_deadline", LocalDate.class),
        set.getString("domain_code"),
        set.getString("category"),
        set.getString("listed_level"));
  }
}
