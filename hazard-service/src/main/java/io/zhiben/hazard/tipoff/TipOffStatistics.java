package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Counts tip-offs (D-055, Z-117, Y-326, T-118, Q-099). How one came in and in what relation the
 * reporter stands to the reported one points at a person where few are counted, so nobody but
 * custodians is told that unless each month counted holds several.
 */
@ApplicationScoped
class TipOffStatistics {
  /** So many tip-offs a month hide each of them. */
  static final int CROWD = 5;

  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Clock clock;

  TipOffStatistics(EntityManager entityManager, RegionCondition regions, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * Counts without anything of persons.
   *
   * @param byChannel numbers by channel; null where they could point at a person: for everybody but
   *     custodians, unless whole months of the past were asked, of all categories and all that the
   *     caller reaches, each with none or several
   * @param byReporter numbers by kind of reporter; null as byChannel
   * @param substantiated of those that were verified, in whole or part
   * @param averageDaysToVerify from receipt to verification; null when nothing was verified
   * @param months by month of receipt, those without any left out
   */
  record TipOffCounts(
      long total,
      Map<String, Long> byState,
      Map<String, Long> byChannel,
      Map<String, Long> byCategory,
      Map<String, Long> byReporter,
      long verified,
      long substantiated,
      Double averageDaysToVerify,
      List<MonthCount> months) {}

  /**
   * A month.
   *
   * @param month such as 2026-11
   * @param verified of those received in it
   * @param substantiated of those, in whole or part
   */
  @Schema(name = "TipOffMonth")
  record MonthCount(String month, long received, long verified, long substantiated) {}

  /** One tip-off as far as it is counted. */
  private record Counted(
      TipOffState state,
      Channel channel,
      String category,
      ReporterKind reporter,
      Outcome outcome,
      Instant receivedAt,
      Instant verifiedAt) {

    static Counted of(Object[] row) {
      return new Counted(
          (TipOffState) row[0],
          (Channel) row[1],
          (String) row[2],
          (ReporterKind) row[3],
          (Outcome) row[4],
          (Instant) row[5],
          (Instant) row[6]);
    }

    boolean verified() {
      return verifiedAt != null;
    }

    boolean substantiated() {
      return verified() && outcome != Outcome.UNFOUNDED;
    }

    double days() {
      return Duration.between(receivedAt, verifiedAt).toMinutes() / 1440.0;
    }
  }

  /**
   * What is counted for somebody who is no custodian.
   *
   * @param wholeScope all that he reaches; what is left of it beside a part would be another part
   * @param category null for all
   * @param from first day of receipt
   * @param to last day of receipt
   */
  record Asked(boolean wholeScope, String category, LocalDate from, LocalDate to) {
    /**
     * Whether each tip-off hides among others, also in the difference of two answers.
     *
     * @param months how many each month with any holds
     */
    boolean hides(Collection<Integer> months, LocalDate today) {
      return wholeScope
          && category == null
          && from.getDayOfMonth() == 1
          && to.plusDays(1).getDayOfMonth() == 1
          && to.isBefore(today)
          && months.stream().allMatch(month -> month >= CROWD);
    }
  }

  /**
   * @param region null for the caller's whole scope
   * @param category null for all
   * @param from first day of receipt
   * @param to last day of receipt
   */
  @Transactional
  TipOffCounts counts(String region, String category, LocalDate from, LocalDate to) {
    List<Counted> rows = rows(region, category, from, to);
    Map<String, List<Counted>> byMonth =
        rows.stream()
            .collect(Collectors.groupingBy(this::monthOf, TreeMap::new, Collectors.toList()));
    boolean whole = region == null || region.equals(CurrentCaller.get().region());
    boolean open =
        TipOffViews.isCustodian()
            || new Asked(whole, category, from, to)
                .hides(byMonth.values().stream().map(List::size).toList(), LocalDate.now(clock));
    List<Counted> verified = rows.stream().filter(Counted::verified).toList();
    return new TipOffCounts(
        rows.size(),
        by(rows, Counted::state),
        open ? by(rows, Counted::channel) : null,
        by(rows, Counted::category),
        open ? by(rows, Counted::reporter) : null,
        verified.size(),
        verified.stream().filter(Counted::substantiated).count(),
        verified.isEmpty()
            ? null
            : verified.stream().mapToDouble(Counted::days).average().orElseThrow(),
        byMonth.entrySet().stream().map(one -> month(one.getKey(), one.getValue())).toList());
  }

  private List<Counted> rows(String region, String category, LocalDate from, LocalDate to) {
    String within = regions.within(region);
    var query =
        entityManager.createQuery(
            "select e.state, e.channel, e.category, e.reporterKind, e.outcome, e.receivedAt,"
                + " e.verifiedAt from TipOff e"
                + " where e.receivedAt >= :from and e.receivedAt < :to"
                + (category == null ? "" : " and e.category = :category")
                + (within.isEmpty() ? "" : " and " + within),
            Object[].class);
    query.setParameter("from", from.atStartOfDay(clock.getZone()).toInstant());
    query.setParameter("to", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    if (category != null) {
      query.setParameter("category", category);
    }
    if (!within.isEmpty()) {
      query.setParameter("region", region);
    }
    return query.getResultList().stream().map(Counted::of).toList();
  }

  private String monthOf(Counted one) {
    return YearMonth.from(one.receivedAt().atZone(clock.getZone())).toString();
  }

  private static MonthCount month(String month, List<Counted> rows) {
    return new MonthCount(
        month,
        rows.size(),
        rows.stream().filter(Counted::verified).count(),
        rows.stream().filter(Counted::substantiated).count());
  }

  private static Map<String, Long> by(List<Counted> rows, Function<Counted, Object> key) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> String.valueOf(key.apply(row)), TreeMap::new, Collectors.counting()));
  }
}
