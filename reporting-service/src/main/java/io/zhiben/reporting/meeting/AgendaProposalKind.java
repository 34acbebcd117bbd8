package io.zhiben.reporting.meeting;

/** Why a meeting may have to decide it. */
enum AgendaProposalKind {
  /** A major hazard that is open. */
  MAJOR_HAZARD,
  /** Any hazard that is open after its last day. */
  OVERDUE_HAZARD,
  /** A resolution of the place's meetings that nobody says to be done, after its last day. */
  OVERDUE_RESOLUTION
}
