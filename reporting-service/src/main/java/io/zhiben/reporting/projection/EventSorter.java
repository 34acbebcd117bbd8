package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.AccidentState;
import io.zhiben.contracts.event.AssessmentState;
import io.zhiben.contracts.event.AuditProblemState;
import io.zhiben.contracts.event.AuditRoundState;
import io.zhiben.contracts.event.CreditRecordState;
import io.zhiben.contracts.event.DeviceCountState;
import io.zhiben.contracts.event.DrillState;
import io.zhiben.contracts.event.EnforcementCaseState;
import io.zhiben.contracts.event.EngagementRatingState;
import io.zhiben.contracts.event.EngagementState;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.EscalationState;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.ExamState;
import io.zhiben.contracts.event.ExpertVisitState;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.contracts.event.LedgerRowState;
import io.zhiben.contracts.event.ListingState;
import io.zhiben.contracts.event.LookBackState;
import io.zhiben.contracts.event.MeasureState;
import io.zhiben.contracts.event.NotificationState;
import io.zhiben.contracts.event.PlaceState;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.contracts.event.StaffingState;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.contracts.event.TrainingSessionState;
import io.zhiben.contracts.event.ZeroStandingState;
import java.util.ArrayList;
import java.util.List;

/** A poll of events by what they are about. */
final class EventSorter {
  final List<RegionState> regions = new ArrayList<>();
  final List<EnterpriseFact> enterprises = new ArrayList<>();
  final List<HazardFact> hazards = new ArrayList<>();
  final List<InspectionFact> inspections = new ArrayList<>();
  final List<DrillFact> drills = new ArrayList<>();
  final List<TrainingFact> trainings = new ArrayList<>();
  final List<AccidentFact> accidents = new ArrayList<>();
  final List<CaseFact> cases = new ArrayList<>();
  final List<ListingFact> listings = new ArrayList<>();
  final List<EscalationFact> escalations = new ArrayList<>();
  final List<MeasureFact> measures = new ArrayList<>();
  final List<ExamFact> exams = new ArrayList<>();
  final List<DeviceFact> devices = new ArrayList<>();
  final List<StaffFact> staff = new ArrayList<>();

  void add(EventState state) {
    switch (state) {
      case RegionState region -> regions.add(region);
      case EnterpriseState enterprise -> enterprises.add(EnterpriseFact.of(enterprise));
      case HazardState hazard -> hazards.add(HazardFact.of(hazard));
      case InspectionState inspection -> inspections.add(InspectionFact.of(inspection));
      case DrillState drill -> drills.add(DrillFact.of(drill));
      case TrainingSessionState session -> trainings.add(TrainingFact.of(session));
      case EnforcementCaseState enforcement -> cases.add(CaseFact.of(enforcement));
      case AccidentState accident -> accidents.add(AccidentFact.of(accident));
      case ExamState exam -> exams.add(ExamFact.of(exam));
      case DeviceCountState count -> devices.add(DeviceFact.of(count));
      case StaffingState count -> staff.add(StaffFact.of(count));
      case ServiceContractState contract -> {
        // consultants have no figures, so nobody asks who serves whom
      }
      case ListingState listing -> listings.add(ListingFact.of(listing));
      case EscalationState step -> escalations.add(EscalationFact.of(step));
      case ZeroStandingState standing -> {
        // overdue major hazards are counted from the hazards themselves
      }
      case MeasureState measure -> measures.add(MeasureFact.of(measure));
      case EngagementState engagement -> {
        // no figure asks about experts yet, here and in the three that follow
      }
      case EngagementRatingState rating -> {
        // as above
      }
      case ExpertVisitState visit -> {
        // as above
      }
      case LookBackState lookBack -> {
        // as above
      }
      case AuditRoundState round -> {
        // no figure asks about audit-style supervision yet
      }
      case AuditProblemState problem -> {
        // as above
      }
      case CreditRecordState credit -> {
        // no figure asks about credit records yet
      }
      case LedgerRowState row -> {
        // no figure asks about ledgers of special rectifications yet
      }
      case AssessmentState assessment -> {
        // this service's own
      }
      case PlaceState place -> {
        // figures are about enterprises; hazards at places say themselves where they are
      }
      case NotificationState asked -> {
        // what the inbox keeps is owned and no projection
      }
      case TenantRulesState rules -> {
        // this service's own word
      }
    }
  }
}
