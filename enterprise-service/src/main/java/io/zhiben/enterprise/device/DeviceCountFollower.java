package io.zhiben.enterprise.device;

import io.zhiben.contracts.event.EventType;
import io.zhiben.enterprise.enterprise.EnterpriseFollowed;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Keeps counts with their enterprise when it moves or gets another name. */
@ApplicationScoped
class DeviceCountFollower {
  private final EntityManager entityManager;
  private final Outbox outbox;

  DeviceCountFollower(EntityManager entityManager, Outbox outbox) {
    this.entityManager = entityManager;
    this.outbox = outbox;
  }

  void follow(@Observes EnterpriseFollowed change) {
    entityManager
        .createQuery("from DeviceCount e where e.enterpriseId = :id", DeviceCount.class)
        .setParameter("id", change.id())
        .getResultList()
        .forEach(count -> follow(count, change));
  }

  private void follow(DeviceCount count, EnterpriseFollowed change) {
    count.follow(change);
    if (change.moved()) {
      outbox.append(EventType.DEVICE_COUNT_MOVED, count::state);
    }
  }
}
