package io.zhiben.hazard.enforcement;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** What belongs to a case beside its own row. Whoever asks has reached the case already. */
@ApplicationScoped
class CaseFile {
  private final EntityManager entities;

  CaseFile(EntityManager entities) {
    this.entities = entities;
  }

  void add(Object part) {
    entities.persist(part);
  }

  List<CaseFinding> findings(UUID caseId) {
    return of(CaseFinding.class, caseId, "e.id");
  }

  List<CaseMeasure> measures(UUID caseId, CaseMeasure.Stage stage) {
    return entities
        .createQuery(
            "select e from CaseMeasure e where e.caseId = :caseId and e.stage = :stage order by e.seq",
            CaseMeasure.class)
        .setParameter("caseId", caseId)
        .setParameter("stage", stage)
        .getResultList();
  }

  /** What the party was told before counts no more once it is told anew. */
  void forgetProposed(UUID caseId) {
    entities
        .createQuery("delete from CaseMeasure e where e.caseId = :caseId and e.stage = :stage")
        .setParameter("caseId", caseId)
        .setParameter("stage", CaseMeasure.Stage.PROPOSED)
        .executeUpdate();
  }

  /** The measure of that case; not found alike when it is another case's. */
  CaseMeasure measure(UUID caseId, UUID measureId) {
    return measures(caseId, CaseMeasure.Stage.DECIDED).stream()
        .filter(one -> one.id().equals(measureId))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  List<CaseExecution> executions(UUID caseId) {
    return of(CaseExecution.class, caseId, "e.id");
  }

  List<CaseRefusal> refusals(UUID caseId) {
    return of(CaseRefusal.class, caseId, "e.id");
  }

  List<CaseTransfer> transfers(UUID caseId) {
    return of(CaseTransfer.class, caseId, "e.id");
  }

  /** The transfer of that case; not found alike when it is another case's. */
  CaseTransfer transfer(UUID caseId, UUID transferId) {
    return transfers(caseId).stream()
        .filter(one -> one.id().equals(transferId))
        .findFirst()
        .orElseThrow(Problem::notFound);
  }

  private <T> List<T> of(Class<T> part, UUID caseId, String order) {
    return entities
        .createQuery(
            "select e from "
                + part.getSimpleName()
                + " e where e.caseId = :caseId order by "
                + order,
            part)
        .setParameter("caseId", caseId)
        .getResultList();
  }
}
