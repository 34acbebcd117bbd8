package io.zhiben.hazard.casefile;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.casefile.CaseFileCommands.AppraiseHazard;
import io.zhiben.hazard.casefile.CaseFileView.AppraisalView;
import io.zhiben.hazard.casefile.CaseFileView.CaseRecord;
import io.zhiben.hazard.casefile.CaseFileView.IncompleteCase;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Shows files, takes appraisals, and keeps what places ask for. */
@ApplicationScoped
class CaseFileDesk {
  private final Casebook casebook;
  private final CaseFileQueries queries;
  private final Appraisals appraisals;
  private final TenantSettings settings;
  private final AuditTrail audit;
  private final Clock clock;

  CaseFileDesk(
      Casebook casebook,
      CaseFileQueries queries,
      Appraisals appraisals,
      TenantSettings settings,
      AuditTrail audit,
      Clock clock) {
    this.casebook = casebook;
    this.queries = queries;
    this.appraisals = appraisals;
    this.settings = settings;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  CaseFileView get(UUID id) {
    return view(requireMajor(id));
  }

  private CaseFacts requireMajor(UUID id) {
    CaseFacts hazard = casebook.require(id);
    if (hazard.level() != Level.MAJOR) {
      throw Problem.of(CaseFileError.CASE_FILE_NOT_MAJOR);
    }
    return hazard;
  }

  private CaseFileView view(CaseFacts hazard) {
    CaseFile file = queries.of(hazard);
    CaseFileRules rules = settings.at(hazard.place(), CaseFileRules.KIND);
    List<CaseRecord> records =
        Arrays.stream(RecordKind.values())
            .map(kind ->
                new CaseRecord(
                    kind,
                    file.stateOf(kind),
                    rules.required().contains(kind),
                    rules.beforeSignOff().contains(kind)))
            .toList();
    return new CaseFileView(
        hazard.id(),
        hazard.number(),
        file.lacking(rules.required()).isEmpty(),
        records,
        appraisals.about(hazard.id()).map(AppraisalView::of).orElse(null),
        mayAppraise(hazard));
  }

  private boolean mayAppraise(CaseFacts hazard) {
    Caller caller = CurrentCaller.get();
    return caller.may(Right.HAZARD_SIGN_OFF)
        && CaseFile.putRight(hazard)
        && LeadDepartmentPolicy.permits(caller, casebook.leadDepartments(hazard.id()));
  }

  @Transactional
  CaseFileView appraise(UUID id, AppraiseHazard command) {
    CaseFacts hazard = requireMajor(id);
    Caller caller = CurrentCaller.get();
    LeadDepartmentPolicy.require(caller, casebook.leadDepartments(id));
    if (!CaseFile.putRight(hazard)) {
      throw Problem.of(CaseFileError.APPRAISAL_TOO_EARLY);
    }
    Appraisal appraisal = new Appraisal(hazard, command.result(), command.findings().strip());
    appraisal.by(caller.subject(), LocalDate.now(clock), clock.instant());
    appraisals.persistAndFlush(appraisal);
    audit.record(
        "hazard.appraise", "Hazard", id, hazard.place().code(), null, AppraisalView.of(appraisal));
    return view(hazard);
  }

  /** By the rules of the caller's place. */
  @Transactional
  Page<IncompleteCase> incomplete(String region, PageRequest page) {
    CaseFileRules rules = settings.ofCaller(CaseFileRules.KIND).content();
    return queries.lacking(region, rules.required(), page).map(hazard -> incomplete(hazard, rules));
  }

  private IncompleteCase incomplete(CaseFacts hazard, CaseFileRules rules) {
    CaseFile file = queries.of(hazard);
    return new IncompleteCase(
        hazard.id(),
        hazard.number(),
        hazard.enterpriseId(),
        hazard.enterpriseName(),
        hazard.state(),
        rules.required().stream()
            .filter(kind -> file.stateOf(kind) == RecordState.MISSING)
            .sorted()
            .toList());
  }

  @Transactional
  Setting<CaseFileRules> rules() {
    return settings.ofCaller(CaseFileRules.KIND);
  }

  @Transactional
  Setting<CaseFileRules> setRules(CaseFileRules said) {
    if (!said.agree()) {
      throw Problem.ofField(CaseFileError.CASE_FILE_RULES_DISAGREE, "beforeSignOff");
    }
    return settings.set(CaseFileRules.KIND, said);
  }
}
