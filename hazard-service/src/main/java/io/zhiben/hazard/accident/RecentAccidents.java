package io.zhiben.hazard.accident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of the accidents of enterprises, within the caller's scope. */
@ApplicationScoped
public class RecentAccidents {
  private final EntityManager entityManager;
  private final Clock clock;

  RecentAccidents(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * The day of the last accident by enterprise, near misses apart; enterprises without any since
   * that day are left out.
   */
  public Map<UUID, LocalDate> lastSince(LocalDate day) {
    return entityManager
        .createQuery(
            "select a.enterpriseId, max(a.occurrence.occurredAt) from Accident a"
                + " where a.kind = :kind and a.enterpriseId is not null"
                + " and a.occurrence.occurredAt >= :since group by a.enterpriseId",
            Object[].class)
        .setParameter("kind", AccidentKind.ACCIDENT)
        .setParameter("since", day.atStartOfDay(clock.getZone()).toInstant())
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row -> LocalDate.ofInstant((Instant) row[1], clock.getZone())));
  }
}
