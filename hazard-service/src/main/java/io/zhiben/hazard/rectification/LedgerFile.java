package io.zhiben.hazard.rectification;

import io.zhiben.hazard.rectification.LedgerCommands.LedgerTermSaid;
import io.zhiben.hazard.rectification.LedgerCommands.WriteLedger;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What belongs to ledgers. Asked only for ledgers that were reached, or whose row was: a row that
 * went with its enterprise to another place still shows which ledger it stands in.
 */
@ApplicationScoped
class LedgerFile {
  private final EntityManager entityManager;
  private final RectificationLedgers ledgers;
  private final Database database;

  LedgerFile(EntityManager entityManager, RectificationLedgers ledgers, Database database) {
    this.entityManager = entityManager;
    this.ledgers = ledgers;
    this.database = database;
  }

  /** Whether it is open, and stays so until the transaction ends. */
  boolean holdOpen(UUID ledgerId) {
    // what the lock reads is newer than what the transaction sees otherwise
    return database
        .query(
            "select state from rectification_ledger where id = ? lock in share mode",
            row -> row.getString(1),
            ledgerId)
        .contains(LedgerLifecycle.OPEN.name());
  }

  void requireOpen(UUID ledgerId) {
    if (!holdOpen(ledgerId)) {
      throw Problem.of(RectificationError.LEDGER_CLOSED);
    }
  }

  /** Lets one change of a ledger wait for the other, and for the rows that are being written. */
  void lock(UUID ledgerId) {
    database.query(
        "select 1 from rectification_ledger where id = ? for update", row -> 1, ledgerId);
  }

  /** The ledger of a row that the caller reached. */
  RectificationLedger ledgerOf(UUID ledgerId) {
    return CurrentCaller.callAs(Caller.system(), () -> ledgers.require(ledgerId));
  }

  LedgerTerms terms(UUID ledgerId) {
    return terms(List.of(ledgerId)).get(ledgerId);
  }

  Map<UUID, LedgerTerms> terms(Collection<UUID> ledgerIds) {
    if (ledgerIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<LedgerTerm>> found =
        entityManager
            .createQuery(
                "select t.ledgerId, t from LedgerTerm t where t.ledgerId in :ids"
                    + " order by t.kind, t.itemNo",
                Object[].class)
            .setParameter("ids", ledgerIds)
            .getResultList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> (UUID) row[0],
                    Collectors.mapping(row -> (LedgerTerm) row[1], Collectors.toList())));
    Map<UUID, LedgerTerms> terms = new HashMap<>();
    ledgerIds.forEach(id -> terms.put(id, new LedgerTerms(found.getOrDefault(id, List.of()))));
    return terms;
  }

  /** The words of a ledger, instead of those that it had. */
  void keepTerms(UUID ledgerId, WriteLedger said) {
    entityManager
        .createQuery("delete from LedgerTerm t where t.ledgerId = :id")
        .setParameter("id", ledgerId)
        .executeUpdate();
    keep(ledgerId, TermKind.CATEGORY, said.categories());
    keep(ledgerId, TermKind.PHASE, said.phases());
    keep(ledgerId, TermKind.TREATMENT, said.treatments());
    keep(
        ledgerId,
        TermKind.DEPARTMENT,
        said.departments().stream()
            .map(code -> new LedgerTermSaid(code, code, null, null))
            .toList());
    entityManager.flush();
  }

  private void keep(UUID ledgerId, TermKind kind, List<LedgerTermSaid> terms) {
    for (int i = 0; i < terms.size(); i++) {
      entityManager.persist(new LedgerTerm(ledgerId, kind, i, terms.get(i)));
    }
  }

  /** Codes of that kind that rows name; the issuer reaches all of them. */
  List<String> used(UUID ledgerId, TermKind kind) {
    String field =
        switch (kind) {
          case CATEGORY -> "categoryCode";
          case PHASE -> "phaseCode";
          case TREATMENT -> "measureKinds";
          case DEPARTMENT -> "department";
        };
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            entityManager
                .createQuery(
                    "select distinct r."
                        + field
                        + " from LedgerRow r where r.ledgerId = :id and r."
                        + field
                        + " is not null",
                    String.class)
                .setParameter("id", ledgerId)
                .getResultList()
                .stream()
                .flatMap(codes -> Stream.of(codes.split("\\|")))
                .distinct()
                .toList());
  }

  /** The numbers of objects within the caller's scope. */
  List<LedgerTotal> totals(UUID ledgerId) {
    return entityManager
        .createQuery(
            "from LedgerTotal t where t.ledgerId = :id order by t.place.code, t.categoryCode",
            LedgerTotal.class)
        .setParameter("id", ledgerId)
        .getResultList();
  }

  /** By row, in order; rows without steps are left out. */
  Map<UUID, List<LedgerRowView.LedgerMilestoneView>> milestones(Collection<UUID> rowIds) {
    if (rowIds.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "select m.rowId, m from LedgerMilestone m where m.rowId in :ids order by m.dueOn",
            Object[].class)
        .setParameter("ids", rowIds)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> ((LedgerMilestone) row[1]).view(), Collectors.toList())));
  }

  /** The steps of a row's plan, instead of those that it had. */
  void keepMilestones(UUID rowId, List<LedgerCommands.MilestoneSaid> said) {
    entityManager
        .createQuery("delete from LedgerMilestone m where m.rowId = :id")
        .setParameter("id", rowId)
        .executeUpdate();
    said.forEach(one -> entityManager.persist(new LedgerMilestone(rowId, one)));
    entityManager.flush();
  }

  void keep(Object part) {
    entityManager.persist(part);
  }

  void flush() {
    entityManager.flush();
  }
}
