package io.zhiben.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Major hazards whose rectification is owed and late, within the caller's scope. */
@ApplicationScoped
public class OverdueMajors {
  private final EntityManager entityManager;

  OverdueMajors(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** How many there are in a town on that day, by domain; empty for those without a domain. */
  public Map<String, Long> byDomain(String town, LocalDate today) {
    Map<String, Long> counts = new HashMap<>();
    entityManager
        .createQuery(
            "select coalesce(h.domainCode, ''), count(h) from Hazard h"
                + " where h.place.townCode = :town and h.owedUntil < :today and h.level = :major"
                + " group by coalesce(h.domainCode, '')",
            Object[].class)
        .setParameter("town", town)
        .setParameter("today", today)
        .setParameter("major", Level.MAJOR)
        .getResultStream()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return counts;
  }
}
