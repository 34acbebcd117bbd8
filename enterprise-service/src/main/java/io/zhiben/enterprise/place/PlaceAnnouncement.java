package io.zhiben.enterprise.place;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Announces places that were registered before the other services were told of places, once: at the
 * first start after it. Replicas that start together share the work.
 */
@ApplicationScoped
class PlaceAnnouncement {
  private static final int AT_ONCE = 500;

  private final Database database;
  private final EntityManager entityManager;
  private final PlaceJournal journal;

  PlaceAnnouncement(Database database, EntityManager entityManager, PlaceJournal journal) {
    this.database = database;
    this.entityManager = entityManager;
    this.journal = journal;
  }

  void announce(@Observes StartupEvent start) {
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
            "select id from supervised_place where announced = false order by id limit "
                + AT_ONCE
                + " for update",
            row -> Database.uuid(row.getBytes(1)));
    for (UUID id : waiting) {
      database.update("update supervised_place set announced = true where id = ?", id);
      journal.announce(entityManager.find(SupervisedPlace.class, id));
    }
    return waiting.size();
  }
}
