package io.zhiben.hazard.activity;

import io.zhiben.hazard.draw.ActivityPool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Lets enterprises with a running activity be drawn. */
@ApplicationScoped
class RunningActivities implements ActivityPool {
  private final EntityManager entityManager;
  private final Clock clock;

  RunningActivities(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  @Override
  public List<UUID> enterprises() {
    return entityManager
        .createQuery(
            "select distinct e.enterpriseId from RiskyActivity e where e.state in :states"
                + " and e.firstDay <= :today and e.lastDay >= :today order by e.enterpriseId",
            UUID.class)
        .setParameter("states", ActivityState.GOING_ON)
        .setParameter("today", LocalDate.now(clock))
        .getResultList();
  }
}
