package io.zhiben.hazard.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What cases fined, for features that count from it. Cases that the caller doesn't reach are not
 * there.
 */
@ApplicationScoped
public class Fines {
  private final EntityManager entities;

  Fines(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The fine of a decided case. A case may rest on several hazards; its fine is one.
   *
   * @param fineFen in fen; 0 where the case was decided without a fine
   * @param paidFen of it paid
   */
  public record CaseFine(
      UUID caseId, String caseNumber, LocalDate decidedOn, long fineFen, long paidFen) {}

  /** Of each decided case that rests on the hazard, the earliest first. */
  public List<CaseFine> ofHazard(UUID hazardId) {
    return entities
        .createQuery(
            "select e from EnforcementCase e where e.decision.decidedOn is not null and exists"
                + " (select 1 from CaseFinding f where f.caseId = e.id and f.hazardId = :hazard)"
                + " order by e.id",
            EnforcementCase.class)
        .setParameter("hazard", hazardId)
        .getResultStream()
        .map(one ->
            new CaseFine(
                one.id(),
                one.number(),
                one.decision().decidedOn(),
                one.outcome().fineFen(),
                one.outcome().paidFen()))
        .toList();
  }

  /**
   * The hazards that stand in one case with this one, in cases of whatever place; a fine is one for
   * all of them.
   */
  public List<UUID> sharing(UUID hazardId) {
    return entities
        .createQuery(
            "select distinct other.hazardId from CaseFinding f join CaseFinding other"
                + " on other.caseId = f.caseId where f.hazardId = :hazard"
                + " and other.hazardId is not null",
            UUID.class)
        .setParameter("hazard", hazardId)
        .getResultList();
  }
}
