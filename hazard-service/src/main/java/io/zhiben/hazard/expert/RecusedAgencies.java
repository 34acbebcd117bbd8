package io.zhiben.hazard.expert;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.hazard.inspection.AgencyInspection;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** An agency that a declared tie keeps away from an enterprise doesn't inspect it either. */
@ApplicationScoped
class RecusedAgencies {
  private final Declarations declarations;
  private final EnterpriseDirectory directory;
  private final ExpertRuleBook rules;

  RecusedAgencies(Declarations declarations, EnterpriseDirectory directory, ExpertRuleBook rules) {
    this.declarations = declarations;
    this.directory = directory;
    this.rules = rules;
  }

  void refuse(@Observes AgencyInspection asked) {
    Provider agency = new Provider(ProviderKind.AGENCY, asked.agencyCode());
    ExpertRules present =
        rules.of(directory.find(asked.enterpriseId()).orElseThrow(Problem::notFound).place());
    boolean tied =
        declarations.about(agency, asked.enterpriseId()).stream()
            .filter(one -> one.expertId() == null)
            .anyMatch(one -> one.forbids(present, asked.inspectedOn()));
    if (tied) {
      throw Problem.of(ExpertError.EXPERT_RECUSED);
    }
  }
}
