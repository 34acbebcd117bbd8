package io.zhiben.hazard;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals of hazard-service. */
public enum HazardError implements ErrorCode {
  /** The hazard's state doesn't allow the step. */
  HAZARD_STATE_FORBIDS(Kind.CONFLICT),
  /**
   * A major hazard is assigned only with its five elements (五到位); {@code errors[]} names the
   * missing ones.
   */
  FIVE_ELEMENTS_MISSING(Kind.CONFLICT),
  /** The one who rectified never signs off. */
  RECTIFIER_CANNOT_SIGN_OFF(Kind.CONFLICT),
  /** The one who rectified doesn't judge his own work. */
  RECTIFIER_CANNOT_REINSPECT(Kind.CONFLICT),
  /** The finder said that it was put right on the spot; somebody else looks again and signs off. */
  FINDER_CANNOT_CLOSE(Kind.CONFLICT),
  /** What was put right on the spot is shown by a photo of afterwards. */
  SPOT_CORRECTION_NEEDS_PHOTO(Kind.CONFLICT),
  /** A hazard goes back only to an earlier step that it took. */
  RETURN_NOT_EARLIER(Kind.CONFLICT),
  /** One extension is decided before another is asked for. */
  EXTENSION_PENDING(Kind.CONFLICT),
  /** An extension is asked for before the deadline has passed. */
  EXTENSION_TOO_LATE(Kind.CONFLICT),
  /** Nobody asks for an extension now. */
  NO_EXTENSION_ASKED(Kind.CONFLICT),
  /** The one who asked for the extension never decides on it. */
  ASKER_CANNOT_DECIDE(Kind.CONFLICT),
  /** The day asked for is not later than the deadline. */
  EXTENSION_NOT_LATER(Kind.INVALID),
  /** It came back already; what comes back again is reported on the newer hazard. */
  REOPENED_ALREADY(Kind.CONFLICT),
  /** Points that were handed in are not listed anew. */
  ITEMS_BEGUN(Kind.CONFLICT),
  /** A hazard of several points is handed in point by point. */
  ITEMS_OPEN(Kind.CONFLICT),
  /** The hazard has no points, or none is owed. */
  NO_ITEM_OPEN(Kind.CONFLICT),
  /** No point of the hazard was handed in and waits for somebody to look. */
  NO_ITEM_TO_REINSPECT(Kind.CONFLICT),
  /** That point is handed in already, or not yet. */
  ITEM_STATE_FORBIDS(Kind.CONFLICT),
  /** The hazard has no point of that number. */
  ITEM_UNKNOWN(Kind.INVALID),
  /** The photo shows another point. */
  ITEM_PHOTO_TAKEN(Kind.INVALID),
  /** Nothing comes back before it was signed off. */
  FOUND_BEFORE_SIGN_OFF(Kind.INVALID),
  /** A hazard is transferred to another department of its town only. */
  RECEIVER_UNKNOWN(Kind.INVALID),
  /** A department acts only on objects that its domain supervises as lead. */
  NOT_LEAD_DEPARTMENT(Kind.FORBIDDEN),
  /** A hazard is graded major only by a clause of the criteria. */
  MAJOR_NEEDS_CLAUSE(Kind.INVALID),
  /** No loaded criteria set has that clause. */
  CLAUSE_UNKNOWN(Kind.INVALID),
  /** The set that the clause belongs to was not in force on the day of finding. */
  CLAUSE_NOT_IN_FORCE(Kind.CONFLICT),
  /** The last day for rectification lies before today. */
  DEADLINE_IN_PAST(Kind.INVALID),
  /** None was given and no rule of the tenant says one. */
  DEADLINE_NOT_GIVEN(Kind.INVALID),
  /** A day of finding or inspecting that has not come yet. */
  DATE_IN_FUTURE(Kind.INVALID),
  /** A day of finding or inspecting that lies too far back to be entered now. */
  DATE_TOO_OLD(Kind.INVALID),
  /** A rectification is handed in with at least one photo of afterwards. */
  RECTIFICATION_NEEDS_PHOTO(Kind.INVALID),
  /** The hazard has no such photo of the stage asked for. */
  PHOTO_UNKNOWN(Kind.INVALID),
  /** The file is neither a JPEG nor a PNG image, whatever it is called. */
  PHOTO_NOT_AN_IMAGE(Kind.UNSUPPORTED_MEDIA),
  /** The file begins like an image and cannot be decoded to its end. */
  PHOTO_BROKEN(Kind.INVALID),
  /** The image has more pixels than are taken. */
  PHOTO_TOO_MANY_PIXELS(Kind.TOO_LARGE),
  /** The file has more bytes than are taken. */
  PHOTO_TOO_LARGE(Kind.TOO_LARGE),
  /** A closed hazard gets no more evidence. */
  PHOTO_TOO_LATE(Kind.CONFLICT),
  /** The hazard has as many photos as it may have. */
  PHOTO_LIMIT_REACHED(Kind.CONFLICT),
  /** The caller's role doesn't record inspections of that kind. */
  INSPECTION_KIND_NOT_YOURS(Kind.FORBIDDEN),
  /** That post doesn't lead an inspection of that kind. */
  LEADER_POST_MISMATCH(Kind.INVALID),
  /** Only a self-check led by the principal and not confirmed yet can be confirmed. */
  NOTHING_TO_CONFIRM(Kind.CONFLICT),
  /** Somebody else works on that checklist. */
  CHECKLIST_NOT_YOURS(Kind.FORBIDDEN),
  /** An enterprise writes checklists for itself only. */
  CHECKLIST_NEEDS_ENTERPRISE(Kind.INVALID),
  /** An item rests on a clause of the library or on a document that is named. */
  CHECKLIST_ITEM_WITHOUT_BASIS(Kind.INVALID),
  /** There is no draft to be issued. */
  CHECKLIST_NO_DRAFT(Kind.CONFLICT),
  /** The checklist was given up. */
  CHECKLIST_RETIRED(Kind.CONFLICT),
  /** The version was not in force on the day of the inspection. */
  CHECKLIST_NOT_IN_FORCE(Kind.CONFLICT),
  /** Each item of the checklist gets exactly one answer. */
  CHECKLIST_ANSWERS_INCOMPLETE(Kind.INVALID),
  /** Only what was checked can be without findings. */
  NOTHING_CHECKED(Kind.INVALID),
  /** Whether something was found is said; by silence nobody says that there was nothing. */
  NIL_RETURN_NOT_STATED(Kind.INVALID),
  /** Findings and the word that there are none. */
  NIL_RETURN_CONTRADICTED(Kind.INVALID),
  /** No department of the place has that code. */
  PARTICIPANT_UNKNOWN(Kind.INVALID),
  /** Only the departments that took part add to a joint inspection. */
  NOT_A_PARTICIPANT(Kind.FORBIDDEN),
  /** Findings are added to joint inspections only; others were complete when they were recorded. */
  NOT_A_JOINT_INSPECTION(Kind.CONFLICT),
  /** An inspection is looked over by a level above the one that made it. */
  SUPERVISION_OF_OWN_LEVEL(Kind.FORBIDDEN),
  /** The draw's state doesn't allow the step: a frozen pool stays, and a draw is held once. */
  DRAW_STATE_FORBIDS(Kind.CONFLICT),
  /** An enterprise or inspector stands in the pool twice. */
  DRAW_DUPLICATE_MEMBER(Kind.INVALID),
  /** No enterprise is as the pool asks for. */
  DRAW_POOL_EMPTY(Kind.UNPROCESSABLE),
  /** More enterprises are in the pool than a draw takes. */
  DRAW_POOL_TOO_LARGE(Kind.UNPROCESSABLE),
  /** More is to be drawn than the pool has. */
  DRAW_EXCEEDS_POOL(Kind.UNPROCESSABLE),
  /** The target was visited or taken out, so its result stays. */
  DRAW_TARGET_SETTLED(Kind.CONFLICT),
  /** The only inspector of a target goes, and nobody is left. */
  DRAW_NO_REPLACEMENT(Kind.CONFLICT),
  /** The record of an unannounced draw would announce the visits that are still to come. */
  DRAW_TARGETS_PENDING(Kind.CONFLICT),
  /** The draw that an inspection names didn't choose the enterprise. */
  DRAW_NOT_A_TARGET(Kind.INVALID),
  /** A draw from an unannounced plan is unannounced as well. */
  DRAW_MUST_BE_UNANNOUNCED(Kind.INVALID),
  /** The plan of inspections was closed. */
  PLAN_CLOSED(Kind.CONFLICT),
  /** Only major hazards that are open are listed, or asked about. */
  LISTING_NEEDS_MAJOR(Kind.CONFLICT),
  /** An officer lists what his government agreed to; a leader may list by himself. */
  LISTING_NEEDS_DECISION(Kind.INVALID),
  /** One of the hazards is listed at that level already. */
  LISTED_ALREADY(Kind.CONFLICT),
  /** Only the government that lists, or was asked, takes the step. */
  NOT_THE_AUTHORITY(Kind.FORBIDDEN),
  /** The listing's state doesn't allow the step. */
  LISTING_STATE_FORBIDS(Kind.CONFLICT),
  /** Some of the hazards neither passed the re-inspection nor ended. */
  LISTING_HAZARDS_OPEN(Kind.CONFLICT),
  /** A measure that is not done blocks the delisting (Y-491). */
  LISTING_MEASURES_MISSING(Kind.CONFLICT),
  /** The one who accepted never delists (Z-086). */
  ACCEPTER_CANNOT_DELIST(Kind.CONFLICT),
  /** The request's state doesn't allow the step. */
  REQUEST_STATE_FORBIDS(Kind.CONFLICT),
  /** A government asks itself or one above it. */
  REQUEST_LEVEL_BELOW(Kind.INVALID),
  /** A request is closed after its listing has ended. */
  REQUEST_LISTING_OPEN(Kind.CONFLICT),
  /** The letter was sent already, or is not needed any more. */
  LETTER_NOT_DUE(Kind.CONFLICT),
  /** No letter about a grading is sent before it. */
  SENT_BEFORE_GRADED(Kind.INVALID),
  /** The step of the ladder stands elsewhere. */
  ESCALATION_STATE_FORBIDS(Kind.CONFLICT),
  /** What was escalated is over: rectified, put off, withdrawn or closed. */
  ESCALATION_CAUSE_ENDED(Kind.CONFLICT),
  /** A rung is fired once a level and cause. */
  RUNG_FIRED_ALREADY(Kind.CONFLICT),
  /** An earlier rung was not issued; a later one goes first with a reason only (T-045). */
  EARLIER_RUNG_DUE(Kind.CONFLICT),
  /** The hazard is flagged as ownerless already. */
  OWNERLESS_ALREADY(Kind.CONFLICT),
  /** The hazard was signed off or withdrawn. */
  OWNERLESS_HAZARD_ENDED(Kind.CONFLICT),
  /** The flag of an ownerless hazard stands elsewhere. */
  OWNERLESS_STATE_FORBIDS(Kind.CONFLICT),
  /** There is a case of accountability for the hazard and that reason. */
  ACCOUNTABILITY_OPENED_ALREADY(Kind.CONFLICT),
  /** The case of accountability stands elsewhere. */
  ACCOUNTABILITY_STATE_FORBIDS(Kind.CONFLICT),
  /** A result from before the transfer. */
  CONCLUDED_BEFORE_TRANSFER(Kind.INVALID),
  /** The rung is issued by a leader. */
  LEADER_ISSUES(Kind.FORBIDDEN),
  /** Only the one it was issued to answers. */
  NOT_THE_ADDRESSEE(Kind.FORBIDDEN),
  /** The ladder of the caller's place has no such rung in use. */
  RUNG_UNKNOWN(Kind.INVALID),
  /** Two rungs of a ladder have the same code. */
  RUNG_CODE_TWICE(Kind.INVALID),
  /** A rung that fires by itself says after how many days; one that is fired by hand doesn't. */
  RUNG_DAYS_MISMATCH(Kind.INVALID),
  /** The case's state doesn't allow the step. */
  CASE_STATE_FORBIDS(Kind.CONFLICT),
  /** A case rests on hazards, an inspection or an accident. */
  CASE_NEEDS_FINDING(Kind.INVALID),
  /** The tenant's discretion standard has no such ground. */
  VIOLATION_UNKNOWN(Kind.INVALID),
  /** The ground of the case has no such grade. */
  DISCRETION_GRADE_UNKNOWN(Kind.INVALID),
  /** The one who investigated never decides (调查与决定分离). */
  INVESTIGATOR_CANNOT_DECIDE(Kind.CONFLICT),
  /** The one who investigated does not review the case. */
  INVESTIGATOR_CANNOT_REVIEW(Kind.CONFLICT),
  /** What shuts or bans, and high fines, are not decided without the offer of a hearing. */
  HEARING_MUST_BE_OFFERED(Kind.INVALID),
  /** The party gets less time than the law gives it. */
  REPLY_PERIOD_TOO_SHORT(Kind.INVALID),
  /** The party has not been heard, and its time is not over. */
  REPLY_PERIOD_OPEN(Kind.CONFLICT),
  /** Grave decisions need a legal review that passed them. */
  LEGAL_REVIEW_MISSING(Kind.CONFLICT),
  /** The decision is heavier than what the party was told. */
  HEAVIER_THAN_TOLD(Kind.CONFLICT),
  /** A fine outside its grade, or without one, needs a reason of the one who decides. */
  FINE_OUTSIDE_RANGE(Kind.CONFLICT),
  /** The measure is carried out already. */
  MEASURE_FINISHED(Kind.CONFLICT),
  /** More would be paid than was fined. */
  PAID_MORE_THAN_FINED(Kind.INVALID),
  /** The recipient has answered already. */
  TRANSFER_ANSWERED(Kind.CONFLICT),
  /** Nobody owes an answer. */
  NO_TRANSFER_OPEN(Kind.CONFLICT),
  /** What may be a crime is handed to criminal justice before the case is closed. */
  CRIMINAL_TRANSFER_MISSING(Kind.CONFLICT),
  /** The accident's state doesn't allow the step. */
  ACCIDENT_STATE_FORBIDS(Kind.CONFLICT),
  /** A near miss has no figures; what hurt or cost is an accident. */
  NEAR_MISS_HURT_NOBODY(Kind.INVALID),
  /** It is reported before it was known, or known before it happened. */
  TIMES_OUT_OF_ORDER(Kind.INVALID),
  /** The time in which figures change the accident is over. */
  SUPPLEMENT_TOO_LATE(Kind.CONFLICT),
  /** Another level is to be told next, or none. */
  RELAY_NOT_NEXT(Kind.CONFLICT),
  /** The figures say another grade. */
  GRADE_NOT_OF_FIGURES(Kind.CONFLICT),
  /** The grade was confirmed. */
  GRADE_CONFIRMED_ALREADY(Kind.CONFLICT),
  /** No investigation begins before somebody confirmed the grade. */
  GRADE_NOT_CONFIRMED(Kind.CONFLICT),
  /** An investigation is extended once. */
  INVESTIGATION_EXTENDED_ALREADY(Kind.CONFLICT),
  /** More days than an investigation is extended by. */
  EXTENSION_TOO_LONG(Kind.INVALID),
  /** There is nothing to verify: it is not carried out, or verified already. */
  MEASURE_NOT_DONE(Kind.CONFLICT),
  /** The one who carried a measure out does not verify it. */
  DOER_CANNOT_VERIFY(Kind.CONFLICT),
  /** The accident has as many measures as it may have. */
  TOO_MANY_MEASURES(Kind.CONFLICT),
  /** 四不放过: one of the four is open; {@code errors[]} names which. */
  FOUR_GATES_OPEN(Kind.CONFLICT),
  /** No accident is closed without a measure. */
  ACCIDENT_NEEDS_MEASURE(Kind.CONFLICT),
  /** More hazards match than one export has. */
  EXPORT_TOO_LARGE(Kind.UNPROCESSABLE),
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
  RATING_WITHOUT_VISIT(Kind.CONFLICT),
  /** A round is run by the level that holds it. */
  AUDIT_NOT_YOUR_ROUND(Kind.FORBIDDEN),
  /** The unit itself answers. */
  AUDIT_NOT_YOUR_UNIT(Kind.FORBIDDEN),
  /** What is no unit below the level that holds the round is not audited. */
  AUDIT_UNIT_UNKNOWN(Kind.INVALID),
  /** The round's state doesn't allow the step. */
  AUDIT_ROUND_STATE_FORBIDS(Kind.CONFLICT),
  /** A round begins with its question list. */
  AUDIT_LIST_MISSING(Kind.CONFLICT),
  /** A letter rests on something that was checked. */
  AUDIT_NOTHING_CHECKED(Kind.CONFLICT),
  /** What was fed back stays as it is. */
  AUDIT_LETTER_SENT(Kind.CONFLICT),
  /** There is no letter to receive, or it was received. */
  AUDIT_NO_LETTER(Kind.CONFLICT),
  /** Every unit gets its letter before the round is reported. */
  AUDIT_LETTERS_MISSING(Kind.CONFLICT),
  /** A round is closed when every problem is verified or withdrawn. */
  AUDIT_PROBLEMS_OPEN(Kind.CONFLICT),
  /** What units were told is brought to its end, not given up. */
  AUDIT_ROUND_FED_BACK(Kind.CONFLICT),
  /** A domain is told once what a month brought. */
  SECTOR_FEEDBACK_SENT(Kind.CONFLICT),
  /** The problem's state doesn't allow the step. */
  AUDIT_PROBLEM_STATE_FORBIDS(Kind.CONFLICT),
  /** The one who answered never verifies. */
  ANSWERER_CANNOT_VERIFY(Kind.CONFLICT),
  /** An item gives at most its points, and none where it does not apply. */
  AUDIT_POINTS_TOO_MANY(Kind.INVALID),
  /** No enterprise of the sector is as the notice asks for. */
  SECTOR_NOTICE_NOBODY(Kind.UNPROCESSABLE),
  /** More enterprises than one notice takes. */
  SECTOR_NOTICE_TOO_MANY(Kind.UNPROCESSABLE),
  /** A self-check is answered once. */
  SECTOR_NOTICE_ANSWERED(Kind.CONFLICT),
  /** The document's state doesn't allow the step: what was issued stays as it is. */
  DOCUMENT_STATE_FORBIDS(Kind.CONFLICT),
  /** Values of a document are missing, unknown or malformed; {@code errors[]} names each. */
  DOCUMENT_VALUES_INVALID(Kind.INVALID),
  /** A document of that kind isn't issued without that value. */
  DOCUMENT_VALUE_MISSING(Kind.INVALID),
  /** A document was served neither before it was issued nor in days to come. */
  DOCUMENT_SERVED_OUTSIDE(Kind.INVALID),
  /** The hazards of one document belong to one enterprise, and each stands in it once. */
  DOCUMENT_HAZARDS_MIXED(Kind.INVALID),
  /** The hazard's step comes before or after the one that such a document is for. */
  DOCUMENT_HAZARD_UNFIT(Kind.CONFLICT),
  /** A department issues in its own name, which its administrator has not entered. */
  DOCUMENT_LETTERHEAD_MISSING(Kind.CONFLICT),
  /** A pattern of numbers without year or running number gives the same number twice. */
  DOCUMENT_PATTERN_INVALID(Kind.INVALID),
  /** The number that the pattern gives was given before; another pattern gave it. */
  DOCUMENT_NUMBER_TAKEN(Kind.CONFLICT),
  /** The file cannot be that kind's template; {@code errors[]} names all that is wrong. */
  TEMPLATE_REFUSED(Kind.INVALID),
  /** No value of that kind of document has that name. */
  TEMPLATE_PLACEHOLDER_UNKNOWN(Kind.INVALID),
  /** Each template of that kind has that placeholder. */
  TEMPLATE_PLACEHOLDER_MISSING(Kind.INVALID),
  /** Braces that belong to no placeholder. */
  TEMPLATE_PLACEHOLDER_BROKEN(Kind.INVALID),
  /** A table row, or a paragraph, repeats for one list only. */
  TEMPLATE_LISTS_MIXED(Kind.INVALID),
  /** The PDF could not show it as Word does. */
  TEMPLATE_ELEMENT_UNSUPPORTED(Kind.INVALID),
  /** The file is no Word document of 2007 or later. */
  TEMPLATE_NOT_DOCX(Kind.UNSUPPORTED_MEDIA),
  /** The file, or what it unpacks to, is larger than a template is. */
  TEMPLATE_TOO_LARGE(Kind.TOO_LARGE),
  /** The file carries macros, links to elsewhere or other files. */
  TEMPLATE_ACTIVE_CONTENT(Kind.INVALID),
  /** The file begins like a Word document and cannot be read. */
  TEMPLATE_BROKEN(Kind.INVALID),
  /** The ground of the case asks for evidence that what was changed is restored. */
  RESTORATION_EVIDENCE_MISSING(Kind.CONFLICT),
  /** A typical case waits for its review, or was accepted. */
  TYPICAL_CASE_SUBMITTED(Kind.CONFLICT),
  /** Nobody submitted the case as a typical one, or it was reviewed. */
  TYPICAL_CASE_NOT_SUBMITTED(Kind.CONFLICT),
  /** The one who submitted a typical case never reviews it. */
  TYPICAL_SUBMITTER_CANNOT_REVIEW(Kind.CONFLICT),
  /** Only fires are made known by the graded warnings. */
  NOT_A_FIRE(Kind.CONFLICT),
  /** The rule asks for a wider warning. */
  WARNING_TOO_NARROW(Kind.INVALID),
  /** A fire is made known in the same scope once. */
  WARNING_ISSUED_ALREADY(Kind.CONFLICT),
  /** The investigation named who answers; the evaluation says what came of it. */
  ACCOUNTABILITY_OUTCOME_MISSING(Kind.INVALID),
  /** An injury was compared with the reported accidents, and stays as it is. */
  INJURY_CHECKED(Kind.CONFLICT),
  /** Nobody knows whose injury it is. */
  INJURY_UNMATCHED(Kind.CONFLICT),
  /** The recipient of a clue has answered for good. */
  CLUE_ANSWERED(Kind.CONFLICT),
  /** The unit penalised in that period, or did not inspect. */
  UNIT_NOT_WATCHED(Kind.CONFLICT),
  /** The credit record's state doesn't allow the step. */
  CREDIT_STATE_FORBIDS(Kind.CONFLICT),
  /** The one who proposed a credit record never reviews it. */
  CREDIT_PROPOSER_CANNOT_REVIEW(Kind.CONFLICT),
  /** The tenant's rules have no such behaviour. */
  CREDIT_BEHAVIOUR_UNKNOWN(Kind.INVALID),
  /** The ledger of a special rectification was closed. */
  LEDGER_CLOSED(Kind.CONFLICT),
  /** What a ledger asks is changed where it was issued. */
  LEDGER_NOT_YOURS(Kind.FORBIDDEN),
  /** A department fills in its own rows of ledgers that name it. */
  LEDGER_NOT_YOUR_DEPARTMENT(Kind.FORBIDDEN),
  /** The ledger doesn't know that category, phase, kind of treatment or department. */
  LEDGER_TERM_UNKNOWN(Kind.INVALID),
  /** Rows name what the ledger would know no longer. */
  LEDGER_TERM_IN_USE(Kind.CONFLICT),
  /** The row's state doesn't allow the step. */
  LEDGER_STATE_FORBIDS(Kind.CONFLICT),
  /** The ledger asks for a photo of afterwards. */
  LEDGER_EVIDENCE_MISSING(Kind.CONFLICT),
  /** The row's hazard is open; the row isn't rectified before it. */
  LEDGER_HAZARD_OPEN(Kind.CONFLICT),
  /** The row has its hazard already. */
  LEDGER_HAZARD_LINKED(Kind.CONFLICT),
  /** The hazard is about another enterprise than the row. */
  LEDGER_HAZARD_OF_ANOTHER(Kind.INVALID),
  /** Before the ledger began, or done before it was looked at. */
  LEDGER_DAY_TOO_EARLY(Kind.INVALID),
  /** Numbers of objects are said for communities and towns. */
  LEDGER_TOTAL_TOO_WIDE(Kind.INVALID);

  private final Kind kind;

  HazardError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
