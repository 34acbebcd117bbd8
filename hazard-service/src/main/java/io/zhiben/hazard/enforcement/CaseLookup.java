package io.zhiben.hazard.enforcement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What other features ask of a case that they name. */
@ApplicationScoped
public class CaseLookup {
  private final EnforcementCases cases;

  CaseLookup(EnforcementCases cases) {
    this.cases = cases;
  }

  /** A case that was named. */
  public record Named(UUID id, String number, UUID enterpriseId) {}

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Named require(UUID id) {
    EnforcementCase one = cases.require(id);
    return new Named(id, one.number(), one.enterpriseId());
  }

  /**
   * How a case ended, as far as it has.
   *
   * @param sanctioned decided with a sanction
   * @param toJustice handed to police or procuratorate
   */
  public record End(String number, boolean sanctioned, boolean toJustice) {}

  /** By id; those that the caller doesn't reach are left out. */
  public Map<UUID, End> ends(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return cases
        .getEntityManager()
        .createQuery(
            "select e.id, e.number, coalesce(e.outcome.sanctioned, false),"
                + " (select count(t) from CaseTransfer t where t.caseId = e.id"
                + " and t.target = :justice) from EnforcementCase e where e.id in :ids",
            Object[].class)
        .setParameter("justice", TransferTarget.CRIMINAL_JUSTICE)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0],
                row -> new End((String) row[1], (Boolean) row[2], (Long) row[3] > 0)));
  }
}
