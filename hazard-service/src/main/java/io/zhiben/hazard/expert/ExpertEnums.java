package io.zhiben.hazard.expert;

/** The words of this feature that need no rule of their own. */
final class ExpertEnums {
  private ExpertEnums() {}

  /** What kind of expert stands in the pool (T-036). */
  enum ExpertKind {
    SECTOR_EXPERT,
    RETIRED_TECHNICIAN,
    /** A member of an agency. */
    AGENCY_STAFF,
    /** Technical inspector (技术检查员, Q-109): takes part without the right to punish. */
    TECHNICAL_INSPECTOR,
    /** 执法骨干 (T-094): guides key sectors, devices and operations by engagements for guidance. */
    ENFORCEMENT_BACKBONE
  }

  /** Who serves. */
  enum ProviderKind {
    /** A technical service agency under a service contract. */
    AGENCY,
    /** One expert of the pool. */
    EXPERT,
    /** A benchmark enterprise that helps another one (标杆帮扶, Q-074). */
    BENCHMARK
  }

  /** What an engagement is for. */
  enum Purpose {
    /** 帮扶 (D-065). */
    HELP,
    /** 安全诊断 (T-135). */
    DIAGNOSIS,
    /** 分级指导. */
    GUIDANCE,
    /** Checks that the office buys (D-032). */
    CHECK
  }

  enum EngagementState {
    OPEN,
    CLOSED
  }

  /** What ties a provider to an enterprise. */
  enum Relation {
    NONE,
    /** Employed there. */
    WORKED_FOR,
    /** Advises it, or made its assessments, for pay. */
    CONSULTS,
    /** Owns a part of it, or it of the provider. */
    OWNS,
    /** A relative works there in charge. */
    RELATIVE
  }

  /** What follows from a declaration. */
  enum DeclarationOutcome {
    /** Nothing that counts stands against a visit. */
    CLEAR,
    /** 回避: doesn't visit that enterprise. */
    RECUSED
  }

  /** Where the visit took place (Y-102). */
  enum VisitMode {
    ONSITE,
    REMOTE
  }

  enum Urgency {
    IMMEDIATE,
    SOON,
    ROUTINE
  }

  /** What the officer made of an opinion. */
  enum OpinionDecision {
    PENDING,
    ADOPTED,
    NOT_ADOPTED
  }

  /** Why a major hazard was found later where somebody had been. */
  enum LookBackFinding {
    /** It was there and was not seen or not said. */
    MISSED,
    AROSE_LATER,
    OUTSIDE_SCOPE
  }

  /** What follows for the provider. */
  enum Consequence {
    NONE,
    /** 约谈. */
    INTERVIEW,
    /** 警告. */
    WARNING,
    /** No further engagement. */
    REMOVAL
  }

  enum Rater {
    OFFICER,
    ENTERPRISE
  }
}
