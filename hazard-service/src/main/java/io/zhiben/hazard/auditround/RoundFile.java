package io.zhiben.hazard.auditround;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What belongs to rounds and their units. Asked only for rounds and units that were reached: a unit
 * below doesn't reach the round itself, and still sees which round it is and what is asked.
 */
@ApplicationScoped
class RoundFile {
  private final EntityManager entityManager;
  private final AuditRounds rounds;
  private final Database database;

  RoundFile(EntityManager entityManager, AuditRounds rounds, Database database) {
    this.entityManager = entityManager;
    this.rounds = rounds;
    this.database = database;
  }

  /** A check with the question that it answers. */
  record Checked(UUID unitId, AuditQuestion question, AuditCheck check) {}

  /**
   * Lets one change of a round wait for the other until the transaction ends, so that nothing is
   * found while the round is reported. To be called before the round is read.
   */
  void lock(UUID roundId) {
    database.query("select 1 from audit_round where id = ? for update", row -> 1, roundId);
  }

  /** The round of a unit or problem that the caller reached. */
  AuditRound roundOf(UUID roundId) {
    return CurrentCaller.callAs(Caller.system(), () -> rounds.require(roundId));
  }

  /** The same for a page of units. */
  Map<UUID, AuditRound> roundsOf(Collection<UUID> roundIds) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            roundIds.isEmpty()
                ? Map.of()
                : rounds.list("id in ?1", roundIds).stream()
                    .collect(Collectors.toMap(AuditRound::id, Function.identity())));
  }

  void keep(Object part) {
    entityManager.persist(part);
  }

  List<AuditQuestion> questions(UUID roundId, int listVersion) {
    return entityManager
        .createQuery(
            "from AuditQuestion q where q.roundId = :id and q.listVersion = :version"
                + " order by q.itemNo",
            AuditQuestion.class)
        .setParameter("id", roundId)
        .setParameter("version", listVersion)
        .getResultList();
  }

  /** A question of the newest list; empty for those of other rounds and older lists. */
  Optional<AuditQuestion> question(AuditRound round, UUID id) {
    return questions(round.id(), round.listVersion()).stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /** In the order in which they were made. */
  List<Checked> checks(Collection<UUID> unitIds) {
    if (unitIds.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select c.unitId, q, c from AuditCheck c join AuditQuestion q on q.id = c.questionId"
                + " where c.unitId in :ids order by c.id",
            Object[].class)
        .setParameter("ids", unitIds)
        .getResultList()
        .stream()
        .map(row -> new Checked((UUID) row[0], (AuditQuestion) row[1], (AuditCheck) row[2]))
        .toList();
  }

  Map<UUID, SectorNotice> notices(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entityManager
            .createQuery("from SectorNotice n where n.id in :ids", SectorNotice.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(SectorNotice::id, Function.identity()));
  }

  /** Those that a place sent out of what that month brought. */
  List<SectorNotice> feedbackOf(String placeCode, String month) {
    return entityManager
        .createQuery(
            "from SectorNotice n where n.placeCode = :place and n.feedbackMonth = :month"
                + " order by n.domainCode",
            SectorNotice.class)
        .setParameter("place", placeCode)
        .setParameter("month", month)
        .getResultList();
  }

  List<SectorNotice> noticesOf(UUID roundId) {
    return entityManager
        .createQuery("from SectorNotice n where n.roundId = :id order by n.id", SectorNotice.class)
        .setParameter("id", roundId)
        .getResultList();
  }
}
