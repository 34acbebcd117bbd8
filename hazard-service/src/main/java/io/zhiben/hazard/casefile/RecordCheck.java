package io.zhiben.hazard.casefile;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.ClosingCheck;
import io.zhiben.hazard.setting.TenantSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Holds against a sign-off what its place asks for before (Y-381). */
@ApplicationScoped
class RecordCheck implements ClosingCheck {
  private final CaseFileQueries queries;
  private final TenantSettings settings;

  RecordCheck(CaseFileQueries queries, TenantSettings settings) {
    this.queries = queries;
    this.settings = settings;
  }

  @Override
  public List<String> missing(CaseFacts hazard) {
    CaseFileRules rules = settings.at(hazard.place(), CaseFileRules.KIND);
    return rules.beforeSignOff().isEmpty()
        ? List.of()
        : queries.of(hazard).lacking(rules.beforeSignOff()).stream().map(Enum::name).toList();
  }
}
