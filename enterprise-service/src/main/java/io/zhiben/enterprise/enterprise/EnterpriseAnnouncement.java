package io.zhiben.enterprise.enterprise;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Tells the other services of enterprises once more whose points they don't know, because they were
 * registered before events carried them. It happens once, beside the work of the first start after
 * that; replicas that start together share it, and what a stop leaves over the next start takes up.
 */
@ApplicationScoped
class EnterpriseAnnouncement {
  private static final Logger LOG = Logger.getLogger(EnterpriseAnnouncement.class);
  private static final int AT_ONCE = 200;

  private final Database database;
  private final EntityManager entityManager;
  private final DomainPlacement placement;
  private final Outbox outbox;

  EnterpriseAnnouncement(
      Database database, EntityManager entityManager, DomainPlacement placement, Outbox outbox) {
    this.database = database;
    this.entityManager = entityManager;
    this.placement = placement;
    this.outbox = outbox;
  }

  void start(@Observes StartupEvent start) {
    Thread.startVirtualThread(() -> {
      try {
        announce();
      } catch (RuntimeException e) {
        LOG.warnf("some enterprises are told of at the next start: %s", e);
      }
    });
  }

  void announce() {
    CurrentCaller.runAs(
        Caller.system(),
        () -> {
          int told = AT_ONCE;
          while (told == AT_ONCE) {
            told = QuarkusTransaction.requiringNew().call(this::announceSome);
          }
        });
  }

  private int announceSome() {
    List<UUID> waiting =
        database.query(
            "select enterprise_id from enterprise_untold order by enterprise_id limit "
                + AT_ONCE
                + " for update",
            row -> Database.uuid(row.getBytes(1)));
    if (waiting.isEmpty()) {
      return 0;
    }
    String all = "(" + String.join(", ", Collections.nCopies(waiting.size(), "?")) + ")";
    Object[] ids = waiting.toArray();
    database.update("delete from enterprise_untold where enterprise_id in " + all, ids);
    // readers pass over a state that isn't newer than the one they know
    database.update("update enterprise set version = version + 1 where id in " + all, ids);
    outbox.appendAll(
        EventType.ENTERPRISE_CHANGED,
        waiting.stream()
            .map(id -> entityManager.find(Enterprise.class, id))
            .map(enterprise -> EnterpriseEvents.state(enterprise, placement.present(enterprise)))
            .toList());
    return waiting.size();
  }
}
