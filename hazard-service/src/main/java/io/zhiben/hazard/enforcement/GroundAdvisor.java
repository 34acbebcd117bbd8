package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.EnterpriseTraits;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.ProposedGround.Reason;
import io.zhiben.hazard.enforcement.ProposedGround.UnreportedHazard;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.hazard.Source;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Proposes grounds of a case. High-risk enterprises report their major hazards themselves:
 * one that others found, and that the enterprise had not reported by then, speaks for the ground of
 * risks and hazards that were not reported.
 */
@ApplicationScoped
class GroundAdvisor {
  private static final String HIGH_RISK = "highRisk";
  private static final String NOT_REPORTED = "NO_RISK_REPORT";

  /** What an enterprise's own agency or a register of earlier years says is nobody else's find. */
  private static final Set<Source> FOUND_BY_OTHERS =
      Set.of(Source.INSPECTION, Source.REPORT, Source.TIP_OFF, Source.RESIDENT);

  private final EnterpriseDirectory directory;
  private final TenantSettings settings;
  private final EntityManager entityManager;

  GroundAdvisor(
      EnterpriseDirectory directory, TenantSettings settings, EntityManager entityManager) {
    this.directory = directory;
    this.settings = settings;
    this.entityManager = entityManager;
  }

  /**
   * Empty where nothing speaks for any.
   *
   * @param hazards that the case is to rest on; those of others are passed over
   */
  @Transactional
  List<ProposedGround> propose(UUID enterprise, Set<UUID> hazards) {
    ListedEnterprise listed = directory.find(enterprise).orElseThrow(Problem::notFound);
    EnterpriseTraits traits = directory.traits(enterprise).orElseThrow(Problem::notFound);
    if (hazards.isEmpty() || !traits.tags().contains(HIGH_RISK)) {
      return List.of();
    }
    List<UnreportedHazard> unreported = unreported(enterprise, hazards);
    return unreported.isEmpty()
        ? List.of()
        : settings.at(listed.place(), Discretion.SETTING).violation(NOT_REPORTED).stream()
            .map(one ->
                new ProposedGround(one.code(), one.title(), Reason.FOUND_UNREPORTED, unreported))
            .toList();
  }

  private List<UnreportedHazard> unreported(UUID enterprise, Set<UUID> hazards) {
    return entityManager
        .createQuery(
            "select e.id, e.number from Hazard e where e.id in :ids"
                + " and e.enterpriseId = :enterprise and e.level = :major"
                + " and e.source in :others and e.state <> 'WITHDRAWN'"
                + " and not exists (select 1 from Hazard o where o.enterpriseId = e.enterpriseId"
                + " and o.source = :own and o.clause.clauseId = e.clause.clauseId"
                + " and o.foundOn <= e.foundOn and o.state <> 'WITHDRAWN')"
                + " order by e.number",
            Object[].class)
        .setParameter("ids", hazards)
        .setParameter("enterprise", enterprise)
        .setParameter("major", Level.MAJOR)
        .setParameter("others", FOUND_BY_OTHERS)
        .setParameter("own", Source.SELF_CHECK)
        .getResultStream()
        .map(row -> new UnreportedHazard((UUID) row[0], (String) row[1]))
        .toList();
  }
}
