package io.zhiben.contracts.event;

/** The public state of an aggregate, as events carry it. */
public sealed interface EventState
    permits RegionState,
        EnterpriseState,
        ServiceContractState,
        InspectionState,
        HazardState,
        ListingState,
        EnforcementCaseState,
        AccidentState,
        DrillState,
        TrainingSessionState,
        TenantRulesState,
        MeasureState,
        EscalationState,
        EngagementState,
        EngagementRatingState,
        ExpertVisitState,
        LookBackState,
        AuditRoundState,
        AuditProblemState,
        ZeroStandingState,
        CreditRecordState,
        LedgerRowState,
        PlaceState,
        ExamState,
        DeviceCountState,
        StaffingState,
        NotificationState,
        AssessmentState {

  /** The record's key: the aggregate's id. */
  String key();

  /** Grows by at least one with every event of the same aggregate. */
  long version();

  /** 12-digit code of the place that the aggregate belongs to. */
  String regionCode();
}
