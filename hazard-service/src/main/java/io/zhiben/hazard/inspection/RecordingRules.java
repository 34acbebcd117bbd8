package io.zhiben.hazard.inspection;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.category.CategoryRule;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.ClauseRule;
import io.zhiben.hazard.hazard.Finding;
import io.zhiben.hazard.inspection.RecordInspection.RecordFinding;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What must hold before an inspection is recorded. */
@ApplicationScoped
class RecordingRules {
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final ClauseRule clauses;
  private final CategoryRule categories;
  private final PartyRules parties;
  private final ChecklistUse checklists;
  private final Clock clock;
  @Inject Event<AgencyInspection> agencies;

  RecordingRules(
      EnterpriseDirectory directory,
      EntryWindow window,
      ClauseRule clauses,
      CategoryRule categories,
      PartyRules parties,
      ChecklistUse checklists,
      Clock clock) {
    this.parties = parties;
    this.checklists = checklists;
    this.directory = directory;
    this.window = window;
    this.clauses = clauses;
    this.categories = categories;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /**
   * The enterprise, which the caller reaches. It is held as it is, together with others who record
   * or report there: it moves away only after them. What arrives twice at once is told apart by the
   * key of its draft.
   */
  ListedEnterprise enterprise(RecordInspection command) {
    return directory.requireForWriting(command.enterpriseId());
  }

  /** What must hold before an inspection in that way on that day is recorded. */
  void check(RecordInspection command, ListedEnterprise enterprise, Caller caller) {
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
    EvidenceRules.requireRemote(command, clock.instant());
    parties.check(command, enterprise, caller);
  }

  /** What must hold before more is added to an inspection. */
  ListedEnterprise checkAdding(Inspection inspection) {
    window.require(inspection.inspectedOn(), "inspectedOn");
    return directory.requireForWriting(inspection.enterpriseId());
  }

  /** The enterprise that makes a mutual check, which the caller reaches as well. */
  ListedEnterprise checker(RecordInspection command) {
    return directory.find(command.checkedBy()).orElseThrow(Problem::notFound);
  }

  /** The checklists that it went by, in their order. */
  List<Used> checklists(RecordInspection command, ListedEnterprise enterprise) {
    return checklists.require(command, enterprise);
  }

  /** The findings with their clauses as they read now, each with its department. */
  List<Found> findings(
      List<RecordFinding> found,
      LocalDate day,
      Place place,
      Set<String> departments,
      Caller caller) {
    List<Found> findings = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      RecordFinding one = found.get(i);
      String field = "findings[" + i + "]";
      Finding finding =
          new Finding(
              one.description(),
              one.place(),
              one.suggestedLevel(),
              clauses.cited(one.clauseId(), field + ".clauseId", day, place),
              Boolean.TRUE.equals(one.correctedOnTheSpot()),
              one.points(),
              one.phase(),
              categories.said(one.category(), field + ".category", place));
      findings.add(
          new Found(
              finding,
              JointPolicy.departmentOf(
                  one.department(), field + ".department", departments, caller)));
    }
    return findings;
  }

  /** What the answers NOT_OK become, in their order. */
  List<Found> findings(List<Used> used, RecordInspection command) {
    return checklists.findings(used, command).stream().map(one -> new Found(one, null)).toList();
  }

  /**
   * What was found, and in whose domain.
   *
   * @param department null where it is the lead's of the enterprise
   */
  record Found(Finding finding, String department) {}
}
