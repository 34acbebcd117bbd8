package io.zhiben.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/**
 * What happened. The wire name is stable; the state class says what an event of the type carries.
 */
public enum EventType {
  REGION_ADDED("io.zhiben.enterprise.RegionAdded", Topics.ENTERPRISE, RegionState.class),
  ENTERPRISE_REGISTERED(
      "io.zhiben.enterprise.EnterpriseRegistered", Topics.ENTERPRISE, EnterpriseState.class),
  ENTERPRISE_CHANGED(
      "io.zhiben.enterprise.EnterpriseChanged", Topics.ENTERPRISE, EnterpriseState.class),
  /** A road, a lake or another place that is no enterprise. */
  PLACE_REGISTERED("io.zhiben.enterprise.PlaceRegistered", Topics.ENTERPRISE, PlaceState.class),
  PLACE_CHANGED("io.zhiben.enterprise.PlaceChanged", Topics.ENTERPRISE, PlaceState.class),
  SERVICE_CONTRACT_SIGNED(
      "io.zhiben.enterprise.ServiceContractSigned", Topics.ENTERPRISE, ServiceContractState.class),
  SERVICE_CONTRACT_ENDED(
      "io.zhiben.enterprise.ServiceContractEnded", Topics.ENTERPRISE, ServiceContractState.class),
  DEVICES_COUNTED("io.zhiben.enterprise.DevicesCounted", Topics.ENTERPRISE, DeviceCountState.class),
  /** A number of it was wrong. */
  DEVICE_COUNT_CORRECTED(
      "io.zhiben.enterprise.DeviceCountCorrected", Topics.ENTERPRISE, DeviceCountState.class),
  /** Its enterprise went to another place, and the count with it. */
  DEVICE_COUNT_MOVED(
      "io.zhiben.enterprise.DeviceCountMoved", Topics.ENTERPRISE, DeviceCountState.class),
  STAFF_COUNTED("io.zhiben.enterprise.StaffCounted", Topics.ENTERPRISE, StaffingState.class),
  /** A number of it was wrong. */
  STAFF_COUNT_CORRECTED(
      "io.zhiben.enterprise.StaffCountCorrected", Topics.ENTERPRISE, StaffingState.class),

  INSPECTION_RECORDED("io.zhiben.hazard.InspectionRecorded", Topics.HAZARD, InspectionState.class),
  SELF_CHECK_CONFIRMED("io.zhiben.hazard.SelfCheckConfirmed", Topics.HAZARD, InspectionState.class),
  HAZARD_REPORTED("io.zhiben.hazard.HazardReported", Topics.HAZARD, HazardState.class),
  HAZARD_VERIFIED("io.zhiben.hazard.HazardVerified", Topics.HAZARD, HazardState.class),
  HAZARD_PLANNED("io.zhiben.hazard.HazardPlanned", Topics.HAZARD, HazardState.class),
  HAZARD_ASSIGNED("io.zhiben.hazard.HazardAssigned", Topics.HAZARD, HazardState.class),
  HAZARD_RECTIFICATION_STARTED(
      "io.zhiben.hazard.HazardRectificationStarted", Topics.HAZARD, HazardState.class),
  HAZARD_RECTIFIED("io.zhiben.hazard.HazardRectified", Topics.HAZARD, HazardState.class),
  HAZARD_REINSPECTED("io.zhiben.hazard.HazardReinspected", Topics.HAZARD, HazardState.class),
  HAZARD_RETURNED("io.zhiben.hazard.HazardReturned", Topics.HAZARD, HazardState.class),
  HAZARD_SIGNED_OFF("io.zhiben.hazard.HazardSignedOff", Topics.HAZARD, HazardState.class),
  HAZARD_WITHDRAWN("io.zhiben.hazard.HazardWithdrawn", Topics.HAZARD, HazardState.class),
  /** Graded before, it has been graded again, perhaps to another level. */
  HAZARD_REGRADED("io.zhiben.hazard.HazardRegraded", Topics.HAZARD, HazardState.class),
  /** Its enterprise went to another place or domain, and the hazard with it. */
  HAZARD_MOVED("io.zhiben.hazard.HazardMoved", Topics.HAZARD, HazardState.class),
  /** Its enterprise went to another place, and the inspection with it. */
  INSPECTION_MOVED("io.zhiben.hazard.InspectionMoved", Topics.HAZARD, InspectionState.class),
  /** What was reported is no hazard (不予认定); its state is WITHDRAWN. */
  HAZARD_REJECTED("io.zhiben.hazard.HazardRejected", Topics.HAZARD, HazardState.class),
  HAZARD_EXTENSION_ASKED("io.zhiben.hazard.HazardExtensionAsked", Topics.HAZARD, HazardState.class),
  HAZARD_EXTENDED("io.zhiben.hazard.HazardExtended", Topics.HAZARD, HazardState.class),
  HAZARD_EXTENSION_REFUSED(
      "io.zhiben.hazard.HazardExtensionRefused", Topics.HAZARD, HazardState.class),
  /** It came back after sign-off: a new hazard, told by its own events, names it. */
  HAZARD_REOPENED("io.zhiben.hazard.HazardReopened", Topics.HAZARD, HazardState.class),
  /** Another department of the town deals with it. */
  HAZARD_TRANSFERRED("io.zhiben.hazard.HazardTransferred", Topics.HAZARD, HazardState.class),
  HAZARD_HANDED_BACK("io.zhiben.hazard.HazardHandedBack", Topics.HAZARD, HazardState.class),
  /** A level of government lists it (挂牌督办). */
  HAZARD_LISTED("io.zhiben.hazard.HazardListed", Topics.HAZARD, HazardState.class),
  HAZARD_DELISTED("io.zhiben.hazard.HazardDelisted", Topics.HAZARD, HazardState.class),
  LISTING_OPENED("io.zhiben.hazard.ListingOpened", Topics.HAZARD, ListingState.class),
  /** Its deadline, its publicity or its acceptance is another one. */
  LISTING_CHANGED("io.zhiben.hazard.ListingChanged", Topics.HAZARD, ListingState.class),
  LISTING_ENDED("io.zhiben.hazard.ListingEnded", Topics.HAZARD, ListingState.class),
  /** A department that took part in a joint inspection added what it found. */
  INSPECTION_FINDINGS_ADDED(
      "io.zhiben.hazard.InspectionFindingsAdded", Topics.HAZARD, InspectionState.class),
  /** Taken over from a legacy register, perhaps rectified or signed off long ago. */
  HAZARD_IMPORTED("io.zhiben.hazard.HazardImported", Topics.HAZARD, HazardState.class),
  /** One of its points was handed in or looked at again, and others are left. */
  HAZARD_ITEM_PROGRESSED("io.zhiben.hazard.HazardItemProgressed", Topics.HAZARD, HazardState.class),
  MEASURE_MADE("io.zhiben.hazard.MeasureMade", Topics.HAZARD, MeasureState.class),
  /** Written anew, or somebody said how far it is. */
  MEASURE_CHANGED("io.zhiben.hazard.MeasureChanged", Topics.HAZARD, MeasureState.class),
  MEASURE_COMPLETED("io.zhiben.hazard.MeasureCompleted", Topics.HAZARD, MeasureState.class),
  MEASURE_WITHDRAWN("io.zhiben.hazard.MeasureWithdrawn", Topics.HAZARD, MeasureState.class),

  /** The dynamic zero holds in a domain of a town, again or for the first time. */
  DYNAMIC_ZERO_HELD("io.zhiben.hazard.DynamicZeroHeld", Topics.HAZARD, ZeroStandingState.class),
  /** A major hazard there is overdue. */
  DYNAMIC_ZERO_BROKEN("io.zhiben.hazard.DynamicZeroBroken", Topics.HAZARD, ZeroStandingState.class),

  ENFORCEMENT_CASE_OPENED(
      "io.zhiben.hazard.EnforcementCaseOpened", Topics.HAZARD, EnforcementCaseState.class),
  /** It took a step that is no decision; its state says which. */
  ENFORCEMENT_CASE_CHANGED(
      "io.zhiben.hazard.EnforcementCaseChanged", Topics.HAZARD, EnforcementCaseState.class),
  ENFORCEMENT_CASE_DECIDED(
      "io.zhiben.hazard.EnforcementCaseDecided", Topics.HAZARD, EnforcementCaseState.class),
  /** It is over: carried out, not filed, or withdrawn. */
  ENFORCEMENT_CASE_CLOSED(
      "io.zhiben.hazard.EnforcementCaseClosed", Topics.HAZARD, EnforcementCaseState.class),
  /** Its enterprise went to another place, and the case with it. */
  ENFORCEMENT_CASE_MOVED(
      "io.zhiben.hazard.EnforcementCaseMoved", Topics.HAZARD, EnforcementCaseState.class),
  /** An accident or a near miss. */
  ACCIDENT_REPORTED("io.zhiben.hazard.AccidentReported", Topics.HAZARD, AccidentState.class),
  ACCIDENT_CHANGED("io.zhiben.hazard.AccidentChanged", Topics.HAZARD, AccidentState.class),
  /** Its figures or its grade are other ones. */
  ACCIDENT_GRADED("io.zhiben.hazard.AccidentGraded", Topics.HAZARD, AccidentState.class),
  ACCIDENT_CLOSED("io.zhiben.hazard.AccidentClosed", Topics.HAZARD, AccidentState.class),
  /** Its enterprise went to another place, and the accident with it. */
  ACCIDENT_MOVED("io.zhiben.hazard.AccidentMoved", Topics.HAZARD, AccidentState.class),

  /** A rung of an escalation ladder is due: its age or somebody fired it. */
  ESCALATION_FIRED("io.zhiben.hazard.EscalationFired", Topics.HAZARD, EscalationState.class),
  ESCALATION_ISSUED("io.zhiben.hazard.EscalationIssued", Topics.HAZARD, EscalationState.class),
  ESCALATION_ANSWERED("io.zhiben.hazard.EscalationAnswered", Topics.HAZARD, EscalationState.class),
  ESCALATION_CANCELLED(
      "io.zhiben.hazard.EscalationCancelled", Topics.HAZARD, EscalationState.class),
  /** Its cause is over; what was only due is cancelled with it. */
  ESCALATION_ENDED("io.zhiben.hazard.EscalationEnded", Topics.HAZARD, EscalationState.class),
  /** The same cause is back. */
  ESCALATION_RESUMED("io.zhiben.hazard.EscalationResumed", Topics.HAZARD, EscalationState.class),
  /** Its enterprise went to another place, and the step with it. */
  ESCALATION_MOVED("io.zhiben.hazard.EscalationMoved", Topics.HAZARD, EscalationState.class),
  ENGAGEMENT_MADE("io.zhiben.hazard.EngagementMade", Topics.HAZARD, EngagementState.class),
  ENGAGEMENT_CLOSED("io.zhiben.hazard.EngagementClosed", Topics.HAZARD, EngagementState.class),
  ENGAGEMENT_RATED("io.zhiben.hazard.EngagementRated", Topics.HAZARD, EngagementRatingState.class),
  /** A later rating by the same side counts instead, or its enterprise went to another place. */
  ENGAGEMENT_RATING_CHANGED(
      "io.zhiben.hazard.EngagementRatingChanged", Topics.HAZARD, EngagementRatingState.class),
  EXPERT_VISIT_SUBMITTED(
      "io.zhiben.hazard.ExpertVisitSubmitted", Topics.HAZARD, ExpertVisitState.class),
  /** Its report was given back. */
  EXPERT_VISIT_RETURNED(
      "io.zhiben.hazard.ExpertVisitReturned", Topics.HAZARD, ExpertVisitState.class),
  EXPERT_VISIT_ACCEPTED(
      "io.zhiben.hazard.ExpertVisitAccepted", Topics.HAZARD, ExpertVisitState.class),
  /** One of its opinions was adopted or not. */
  EXPERT_OPINION_DECIDED(
      "io.zhiben.hazard.ExpertOpinionDecided", Topics.HAZARD, ExpertVisitState.class),
  /** Its enterprise went to another place, and the visit with it. */
  EXPERT_VISIT_MOVED("io.zhiben.hazard.ExpertVisitMoved", Topics.HAZARD, ExpertVisitState.class),
  LOOK_BACK_OPENED("io.zhiben.hazard.LookBackOpened", Topics.HAZARD, LookBackState.class),
  /** The provider has made its statement. */
  LOOK_BACK_STATED("io.zhiben.hazard.LookBackStated", Topics.HAZARD, LookBackState.class),
  LOOK_BACK_DECIDED("io.zhiben.hazard.LookBackDecided", Topics.HAZARD, LookBackState.class),
  /** Its enterprise went to another place, and the look-back with it. */
  LOOK_BACK_MOVED("io.zhiben.hazard.LookBackMoved", Topics.HAZARD, LookBackState.class),
  AUDIT_ROUND_PREPARED("io.zhiben.hazard.AuditRoundPrepared", Topics.HAZARD, AuditRoundState.class),
  /** It has another question list, or began. */
  AUDIT_ROUND_CHANGED("io.zhiben.hazard.AuditRoundChanged", Topics.HAZARD, AuditRoundState.class),
  AUDIT_ROUND_REPORTED("io.zhiben.hazard.AuditRoundReported", Topics.HAZARD, AuditRoundState.class),
  /** It is closed or cancelled; its state says which. */
  AUDIT_ROUND_ENDED("io.zhiben.hazard.AuditRoundEnded", Topics.HAZARD, AuditRoundState.class),
  AUDIT_PROBLEM_FOUND("io.zhiben.hazard.AuditProblemFound", Topics.HAZARD, AuditProblemState.class),
  /** It was answered or given back, or the sector was told of it. */
  AUDIT_PROBLEM_CHANGED(
      "io.zhiben.hazard.AuditProblemChanged", Topics.HAZARD, AuditProblemState.class),
  AUDIT_PROBLEM_VERIFIED(
      "io.zhiben.hazard.AuditProblemVerified", Topics.HAZARD, AuditProblemState.class),
  AUDIT_PROBLEM_WITHDRAWN(
      "io.zhiben.hazard.AuditProblemWithdrawn", Topics.HAZARD, AuditProblemState.class),
  /** Its enterprise went to another place, and the problem with it. */
  AUDIT_PROBLEM_MOVED("io.zhiben.hazard.AuditProblemMoved", Topics.HAZARD, AuditProblemState.class),
  /** An object came into a ledger of a special rectification. */
  LEDGER_ROW_ADDED("io.zhiben.hazard.LedgerRowAdded", Topics.HAZARD, LedgerRowState.class),
  LEDGER_ROW_CHANGED("io.zhiben.hazard.LedgerRowChanged", Topics.HAZARD, LedgerRowState.class),
  /** Its enterprise went to another place, and the row with it. */
  LEDGER_ROW_MOVED("io.zhiben.hazard.LedgerRowMoved", Topics.HAZARD, LedgerRowState.class),

  CREDIT_RECORD_PROPOSED(
      "io.zhiben.hazard.CreditRecordProposed", Topics.HAZARD, CreditRecordState.class),
  /** It was reviewed, told to those who keep the joint punishment list, or lifted. */
  CREDIT_RECORD_CHANGED(
      "io.zhiben.hazard.CreditRecordChanged", Topics.HAZARD, CreditRecordState.class),
  /** Its enterprise went to another place, and the record with it. */
  CREDIT_RECORD_MOVED("io.zhiben.hazard.CreditRecordMoved", Topics.HAZARD, CreditRecordState.class),

  DRILL_RECORDED("io.zhiben.training.DrillRecorded", Topics.TRAINING, DrillState.class),
  TRAINING_SESSION_RECORDED(
      "io.zhiben.training.TrainingSessionRecorded", Topics.TRAINING, TrainingSessionState.class),

  /** Its enterprise went to another place, and the drill with it. */
  DRILL_MOVED("io.zhiben.training.DrillMoved", Topics.TRAINING, DrillState.class),
  /** Its enterprise went to another place, and the session with it. */
  TRAINING_SESSION_MOVED(
      "io.zhiben.training.TrainingSessionMoved", Topics.TRAINING, TrainingSessionState.class),
  EXAM_RECORDED("io.zhiben.training.ExamRecorded", Topics.TRAINING, ExamState.class),
  /** Some who had failed sat it again. */
  EXAM_RETAKEN("io.zhiben.training.ExamRetaken", Topics.TRAINING, ExamState.class),
  /** Its enterprise went to another place, and the exam with it. */
  EXAM_MOVED("io.zhiben.training.ExamMoved", Topics.TRAINING, ExamState.class),

  TENANT_RULES_PUBLISHED(
      "io.zhiben.reporting.TenantRulesPublished", Topics.REPORTING, TenantRulesState.class),

  /** Any service: somebody is to be told that something waits for him. */
  NOTIFICATION_ASKED(
      "io.zhiben.notification.NotificationAsked", Topics.NOTIFICATION, NotificationState.class),
  /** It waits for him no longer. */
  NOTIFICATION_ENDED(
      "io.zhiben.notification.NotificationEnded", Topics.NOTIFICATION, NotificationState.class),
  /** Scores were frozen; the last ones get an interview. */
  ASSESSMENT_PUBLISHED(
      "io.zhiben.reporting.AssessmentPublished", Topics.REPORTING, AssessmentState.class);

  private final String wireName;
  private final String topic;
  private final Class<? extends EventState> state;

  EventType(String wireName, String topic, Class<? extends EventState> state) {
    this.wireName = wireName;
    this.topic = topic;
    this.state = state;
  }

  /** The {@code type} attribute of the envelope. */
  public String wireName() {
    return wireName;
  }

  public String topic() {
    return topic;
  }

  public Class<? extends EventState> state() {
    return state;
  }

  /** The {@code dataschema} attribute: the schema's path in this module, with its major version. */
  public String dataSchema() {
    return "urn:zhiben:schema:" + state.getSimpleName() + ":v1";
  }

  /** The type of that wire name; empty for types that came after this build. */
  public static Optional<EventType> ofWireName(String wireName) {
    return Arrays.stream(values()).filter(type -> type.wireName.equals(wireName)).findFirst();
  }
}
