package io.zhiben.hazard.notice;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.notice.NoticeFigures.RecipientFigures;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Stream;

/** Measures how soon notices were taken note of, within the caller's scope. */
@ApplicationScoped
class NoticeFiguresQuery {
  private final EntityManager entityManager;
  private final RegionCondition regions;
  private final Clock clock;

  NoticeFiguresQuery(EntityManager entityManager, RegionCondition regions, Clock clock) {
    this.entityManager = entityManager;
    this.regions = regions;
    this.clock = clock;
  }

  private static final class Sum {
    private final LongSummaryStatistics minutes = new LongSummaryStatistics();
    private long told;

    void add(Instant toldAt, Instant readAt) {
      told++;
      if (readAt != null) {
        minutes.accept(Duration.between(toldAt, readAt).toMinutes());
      }
    }

    RecipientFigures of(Recipient recipient) {
      boolean none = minutes.getCount() == 0;
      return new RecipientFigures(
          recipient,
          told,
          minutes.getCount(),
          none ? null : Math.round(minutes.getAverage()),
          none ? null : minutes.getMax());
    }
  }

  /**
   * @param region null for the caller's whole scope
   */
  @Transactional
  NoticeFigures of(String region, LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "to");
    }
    String place = regions.within(region);
    TypedQuery<Object[]> query =
        entityManager
            .createQuery(
                "select n.recipient, n.toldAt, n.readAt from Hazard e"
                    + " join HazardNotice n on n.hazardId = e.id"
                    + " where n.toldAt >= :from and n.toldAt < :end"
                    + (place.isEmpty() ? "" : " and " + place),
                Object[].class)
            .setParameter("from", from.atStartOfDay(clock.getZone()).toInstant())
            .setParameter("end", to.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
    if (!place.isEmpty()) {
      query.setParameter("region", region);
    }
    Map<Recipient, Sum> sums = new EnumMap<>(Recipient.class);
    try (Stream<Object[]> rows = query.getResultStream()) {
      rows.forEach(row ->
          sums.computeIfAbsent((Recipient) row[0], any -> new Sum())
              .add((Instant) row[1], (Instant) row[2]));
    }
    return new NoticeFigures(
        from, to, sums.entrySet().stream().map(one -> one.getValue().of(one.getKey())).toList());
  }
}
