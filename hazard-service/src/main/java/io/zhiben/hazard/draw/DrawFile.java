package io.zhiben.hazard.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What belongs to a draw: frozen pool, changes, visits. Asked only for draws that were reached. */
@ApplicationScoped
class DrawFile {
  private final EntityManager entityManager;

  DrawFile(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  void keep(UUID drawId, DrawPool pool) {
    entityManager.persist(new FrozenPool(drawId, pool));
  }

  void keep(UUID drawId, DrawChange change, String subject) {
    entityManager.persist(new ChangeRow(drawId, change, subject));
  }

  void keep(UUID drawId, int target, TargetVisit visit) {
    entityManager.persist(new VisitRow(drawId, target, visit));
  }

  DrawPool poolOf(UUID drawId) {
    return entityManager.find(FrozenPool.class, drawId).pool();
  }

  /** In their order. */
  List<DrawChange> changesOf(UUID drawId) {
    return entityManager
        .createQuery("from ChangeRow where drawId = :draw order by seq", ChangeRow.class)
        .setParameter("draw", drawId)
        .getResultStream()
        .map(ChangeRow::change)
        .toList();
  }

  /** By number of the target, the oldest first. */
  Map<Integer, List<TargetVisit>> visitsOf(UUID drawId) {
    Map<Integer, List<TargetVisit>> visits = new TreeMap<>();
    entityManager
        .createQuery("from VisitRow where drawId = :draw order by id", VisitRow.class)
        .setParameter("draw", drawId)
        .getResultStream()
        .forEach(
            row -> visits.computeIfAbsent(row.target(), key -> new ArrayList<>()).add(row.visit()));
    return visits;
  }

  /** The result as it stands now. */
  DrawBoard boardOf(Draw draw, DrawPool pool, List<DrawChange> changes) {
    return DrawBoard.draw(pool, draw.openSeed(), draw.publicValue()).after(changes);
  }
}
