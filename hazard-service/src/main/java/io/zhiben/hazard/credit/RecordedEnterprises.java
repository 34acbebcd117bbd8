package io.zhiben.hazard.credit;

import io.zhiben.hazard.plan.CreditedEnterprises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells plans who is on record, so that dishonesty shortens the interval of inspections (Y-194).
 */
@ApplicationScoped
class RecordedEnterprises implements CreditedEnterprises {
  private final EntityManager entityManager;

  RecordedEnterprises(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public Set<UUID> inForceOn(LocalDate day) {
    return entityManager
        .createQuery(
            "select distinct c.enterpriseId from CreditRecord c"
                + " where c.state = :state and c.fromOn <= :day and c.untilOn >= :day",
            UUID.class)
        .setParameter("state", CreditState.IN_FORCE)
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toSet());
  }
}
