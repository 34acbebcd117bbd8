package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.contracts.event.HazardState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
 * @param gradedOn the day from which the level is known
 * @param sinceOn the day from which all of it holds
 * @param untilOn the first day on which it doesn't hold any more
 * @param former what it counted as before, the oldest first
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
    String listedLevel,
    LocalDate gradedOn,
    LocalDate sinceOn,
    LocalDate untilOn,
    List<HazardFact> former)
    implements Fact {
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
              "listed_level",
              "graded_on",
              "since_on"),
          HazardFact::read,
          true);

  static HazardFact of(HazardState state) {
    List<HazardFact> former = new ArrayList<>();
    LocalDate since = ALWAYS;
    for (HazardFormer before : state.former()) {
      if (Needed.of(before.until(), "UNTIL").isAfter(since)) {
        former.add(of(state, before, since, List.of()));
        since = before.until();
      }
    }
    HazardFormer present =
        new HazardFormer(
            NEVER,
            state.place(),
            state.domainCode(),
            state.level(),
            gradedOn(state),
            state.deadline(),
            state.category(),
            state.listedLevel());
    return of(state, present, since, List.copyOf(former));
  }

  /** What is graded on the day of its recording was never known without its level. */
  private static LocalDate gradedOn(HazardState state) {
    LocalDate verified = Texts.day(state.verifiedAt());
    LocalDate recorded = Texts.day(state.recordedAt());
    return verified == null || recorded == null || !verified.isAfter(recorded) ? null : verified;
  }

  private static HazardFact of(
      HazardState state, HazardFormer counted, LocalDate since, List<HazardFact> former) {
    return new HazardFact(
        state.id(),
        state.version(),
        Whereabouts.of(counted.place()),
        state.enterpriseId(),
        state.number() == null ? "" : state.number(),
        Texts.orEmpty(counted.level()),
        Needed.of(state.state(), "STATE"),
        Needed.of(state.foundOn(), "FOUND_ON"),
        counted.deadline(),
        Texts.day(state.signedOffAt()),
        Texts.day(state.withdrawnAt()),
        state.source() == null ? "" : state.source(),
        Texts.day(state.reopenedAt()),
        state.originalDeadline(),
        Texts.orEmpty(counted.domainCode()),
        Texts.orEmpty(counted.category()),
        Texts.orEmpty(counted.listedLevel()),
        counted.gradedOn() == null ? ALWAYS : counted.gradedOn(),
        since,
        counted.until(),
        former);
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
        listedLevel,
        gradedOn,
        sinceOn);
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
        set.getString("listed_level"),
        set.getObject("graded_on", LocalDate.class),
        set.getObject("since_on", LocalDate.class),
        NEVER,
        List.of());
  }
}
