package io.zhiben.hazard.inspection;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.inspection.RecordInspection.RecordFinding;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What must hold before an inspection is recorded. */
@ApplicationScoped
class RecordingRules {
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final ClauseRule clauses;
  private final Clock clock;
  @Inject Event<AgencyInspection> agencies;

  RecordingRules(
      EnterpriseDirectory directory, EntryWindow window, ClauseRule clauses, Clock clock) {
    this.directory = directory;
    this.window = window;
    this.clauses = clauses;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** The enterprise that the caller may inspect in that way on that day. */
  ListedEnterprise check(RecordInspection command, Caller caller) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    InspectionPolicy.requireKind(caller, command.kind());
    InspectionPolicy.requireLeader(command.leaderPost(), command.kind());
    window.require(command.inspectedOn(), "inspectedOn");
    if (InspectionPolicy.agencyOf(caller) != null) {
      agencies.fire(new AgencyInspection(caller.org(), enterprise.id(), command.inspectedOn()));
    }
    if (command.drawId() != null && command.selection() != Selection.RANDOM) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "selection");
    }
    return enterprise;
  }

  /** The findings with their clauses as they read now. */
  List<Finding> findings(RecordInspection command) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < command.findings().size(); i++) {
      RecordFinding found = command.findings().get(i);
      findings.add(
          new Finding(
              found.description(),
              found.place(),
              found.suggestedLevel(),
              clauses.cited(
                  found.clauseId(), "findings[" + i + "].clauseId", command.inspectedOn()),
              Boolean.TRUE.equals(found.correctedOnTheSpot())));
    }
    return findings;
  }
}
