package io.zhiben.hazard.expert;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about experts, their engagements, reports and ratings. */
public enum ExpertError implements ErrorCode {
  /** The pool of the place has an expert of that code. */
  EXPERT_CODE_TAKEN(Kind.CONFLICT),
  /** Who left the pool is neither engaged nor sent. */
  EXPERT_RETIRED(Kind.CONFLICT),
  /** The engagement has ended. */
  ENGAGEMENT_CLOSED(Kind.CONFLICT),
  /** No service contract assigns the enterprise to the agency in that time. */
  ENTERPRISE_NOT_CONTRACTED(Kind.UNPROCESSABLE),
  /** The enterprise or the day lies outside what was engaged. */
  VISIT_OUTSIDE_ENGAGEMENT(Kind.INVALID),
  /** An agency hands its own papers in; for those without an account an officer does. */
  VISIT_NOT_YOURS(Kind.FORBIDDEN),
  /** A tie to the enterprise that was declared stands against the visit. */
  EXPERT_RECUSED(Kind.CONFLICT),
  /** Nobody said yet that no tie stands against the visit. */
  CONFLICT_NOT_DECLARED(Kind.CONFLICT),
  /** Only a recusal that stands can be lifted. */
  CONFLICT_NOTHING_TO_LIFT(Kind.CONFLICT),
  /** The report's state doesn't allow the step. */
  EXPERT_VISIT_STATE_FORBIDS(Kind.CONFLICT),
  /** The one who handed something in never judges it. */
  SUBMITTER_CANNOT_REVIEW(Kind.CONFLICT),
  /** The inspection is not the provider's expert inspection of that enterprise on that day. */
  INSPECTION_NOT_OF_VISIT(Kind.INVALID),
  /** Another report names that inspection. */
  INSPECTION_REPORTED_ALREADY(Kind.CONFLICT),
  /** An opinion is decided on once. */
  OPINION_DECIDED(Kind.CONFLICT),
  /** Who does not adopt an opinion says why. */
  OPINION_NEEDS_REASON(Kind.INVALID),
  /** A look-back that was decided stays as it is. */
  LOOK_BACK_STATE_FORBIDS(Kind.CONFLICT),
  /** The provider is heard before anybody decides. */
  LOOK_BACK_STATEMENT_PENDING(Kind.CONFLICT),
  /** Every criterion of the rater gets its points once, none more than it has. */
  RATING_NOT_BY_CRITERIA(Kind.INVALID),
  /** What nobody has done yet is not rated. */
  RATING_WITHOUT_VISIT(Kind.CONFLICT);

  private final Kind kind;

  ExpertError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
