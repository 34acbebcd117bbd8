package io.zhiben.hazard.hazard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found in the enterprises of a domain, within the caller's scope. */
@ApplicationScoped
public class SectorFindings {
  private static final String COUNTED =
      " from Hazard h where h.domainCode is not null and h.foundOn between :from and :to"
          + " and h.state <> 'WITHDRAWN'";

  private final EntityManager entityManager;

  SectorFindings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Hazards of one domain that were found in a time, without those that were none. */
  public record DomainFindings(String domainCode, long found, long major, long open) {}

  /** How many of them name that clause; finders may have cited it, or it was graded by. */
  @Schema(name = "ClauseFindings")
  public record ClauseFindings(
      String domainCode, String clauseId, String setTitle, String no, String text, long found) {}

  /** By domain. */
  public List<DomainFindings> byDomain(LocalDate from, LocalDate to) {
    return entityManager
        .createQuery(
            "select h.domainCode, count(h), sum(case when h.level = 'MAJOR' then 1 else 0 end),"
                + " sum(case when h.state <> 'SIGNED_OFF' then 1 else 0 end)"
                + COUNTED
                + " group by h.domainCode order by h.domainCode",
            Object[].class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(row ->
            new DomainFindings((String) row[0], number(row[1]), number(row[2]), number(row[3])))
        .toList();
  }

  /** Clauses that were named, by domain, the most frequent first. */
  public List<ClauseFindings> byClause(LocalDate from, LocalDate to) {
    return entityManager
        .createQuery(
            "select h.domainCode, h.clause.clauseId, max(h.clause.setTitle), max(h.clause.no),"
                + " max(h.clause.text), count(h)"
                + COUNTED
                + " and h.clause.clauseId is not null group by h.domainCode, h.clause.clauseId"
                + " order by h.domainCode, count(h) desc, h.clause.clauseId",
            Object[].class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultStream()
        .map(row ->
            new ClauseFindings(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                number(row[5])))
        .toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
