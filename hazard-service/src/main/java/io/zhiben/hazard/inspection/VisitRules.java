package io.zhiben.hazard.inspection;

import io.zhiben.hazard.crossarea.CrossAreaVisits;
import io.zhiben.hazard.crossarea.CrossAreaVisits.Visit;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/** Inspections by officers of another place (异地执法, T-137), within the days of their grant. */
@ApplicationScoped
class VisitRules {
  private final CrossAreaVisits visits;
  private final InspectionQueries queries;

  VisitRules(CrossAreaVisits visits, InspectionQueries queries) {
    this.visits = visits;
    this.queries = queries;
  }

  /** Records as a visitor where the caller is one; what a visit can't be is refused. */
  <T> T recording(RecordInspection command, Callable<T> work) {
    Optional<Visit> visit = visits.find(command.enterpriseId());
    if (visit.isEmpty()) {
      return CurrentCaller.callAs(CurrentCaller.get(), work);
    }
    require(command, visit.get());
    return visits.at(command.enterpriseId(), work);
  }

  /**
   * Does the work with the scope of a visitor where the caller recorded the inspection as one and
   * his grant still counts; else with his own.
   */
  <T> T of(UUID inspectionId, Callable<T> work) {
    Optional<UUID> enterprise = queries.enterpriseOfOwn(inspectionId);
    return enterprise.isEmpty()
        ? CurrentCaller.callAs(CurrentCaller.get(), work)
        : visits.at(enterprise.get(), work);
  }

  static void require(RecordInspection command, Visit visit) {
    boolean fits =
        command.kind().official()
            && command.kind() != InspectionKind.SUPERVISION
            && command.circumstances().contains(Circumstance.CROSS_AREA)
            && command.drawId() == null
            && command.revisits() == null
            && visit.holds(command.inspectedOn());
    if (!fits) {
      throw Problem.of(InspectionError.VISIT_NOT_AS_GRANTED, visit.from(), visit.to());
    }
  }
}
