package io.zhiben.contracts.access;

import static io.zhiben.contracts.access.Role.AUDITOR;
import static io.zhiben.contracts.access.Role.CONSULTANT;
import static io.zhiben.contracts.access.Role.CUSTODIAN;
import static io.zhiben.contracts.access.Role.DEPARTMENT;
import static io.zhiben.contracts.access.Role.ENTERPRISE_OFFICER;
import static io.zhiben.contracts.access.Role.ENTERPRISE_PRINCIPAL;
import static io.zhiben.contracts.access.Role.GRID_WORKER;
import static io.zhiben.contracts.access.Role.LEADER;
import static io.zhiben.contracts.access.Role.OFFICER;
import static io.zhiben.contracts.access.Role.OPERATOR;
import static io.zhiben.contracts.access.Role.TENANT_ADMIN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what: the one table of rights of the suite. An operation of any service names one
 * right; which rows it then reaches is decided by the caller's scope, and a rule of the feature may
 * narrow it further (the one who rectified never signs off).
 */
public enum Right {
  /** Who am I: every signed-in caller. */
  SELF_READ(EnumSet.allOf(Role.class)),

  REGION_READ(allBut(OPERATOR)),
  REGION_ADD(EnumSet.of(TENANT_ADMIN)),
  DOMAIN_READ(allBut(OPERATOR)),

  ENTERPRISE_READ(allBut(OPERATOR)),
  ENTERPRISE_EXPORT(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  ENTERPRISE_WRITE(EnumSet.of(OFFICER)),
  ENTERPRISE_IMPORT(EnumSet.of(OFFICER)),
  /** What tags are called; their codes stand in lists that everybody sees. */
  TAG_READ(allBut(OPERATOR)),
  TAG_WRITE(EnumSet.of(TENANT_ADMIN)),
  PLACE_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, TENANT_ADMIN, GRID_WORKER, AUDITOR)),
  PLACE_WRITE(EnumSet.of(OFFICER)),
  CONTRACT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, CONSULTANT, AUDITOR)),
  CONTRACT_WRITE(EnumSet.of(OFFICER)),

  HAZARD_CHANNEL_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  DYNAMIC_ZERO_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  CRITERIA_READ(allBut(OPERATOR, CUSTODIAN)),
  /** Sets of criteria that a place has of its own. */
  CRITERIA_WRITE(EnumSet.of(LEADER, TENANT_ADMIN)),
  /** To lay a clause beside the official text. */
  CRITERIA_CHECK(EnumSet.of(OFFICER, DEPARTMENT, LEADER)),
  INSPECTION_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN)),
  INSPECTION_RECORD(
      EnumSet.of(
          OFFICER, DEPARTMENT, GRID_WORKER, CONSULTANT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  SELF_CHECK_CONFIRM(EnumSet.of(ENTERPRISE_PRINCIPAL)),
  HAZARD_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN)),
  /** Categories of hazards, and what a place asks of them beyond the law. */
  HAZARD_RULE_READ(allBut(OPERATOR, CUSTODIAN)),
  HAZARD_RULE_WRITE(EnumSet.of(LEADER, TENANT_ADMIN)),
  /** To say that oneself, or whom one handed it to, took note of a major hazard. */
  HAZARD_NOTICE_ACKNOWLEDGE(
      EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  HAZARD_REPORT(EnumSet.of(OFFICER, DEPARTMENT, GRID_WORKER)),
  HAZARD_VERIFY(EnumSet.of(OFFICER, DEPARTMENT)),
  HAZARD_ASSIGN(EnumSet.of(OFFICER, DEPARTMENT)),
  HAZARD_PLAN(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  HAZARD_RECTIFY(EnumSet.of(ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL, OFFICER, DEPARTMENT)),
  HAZARD_REINSPECT(EnumSet.of(OFFICER, DEPARTMENT)),
  HAZARD_SIGN_OFF(EnumSet.of(OFFICER, DEPARTMENT)),
  HAZARD_WITHDRAW(EnumSet.of(OFFICER, DEPARTMENT)),
  HAZARD_EXTENSION_ASK(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  HAZARD_EXTENSION_DECIDE(EnumSet.of(LEADER)),
  HAZARD_TRANSFER(EnumSet.of(OFFICER, DEPARTMENT)),
  /** Legacy registers: past days are entered by this way only. */
  HAZARD_IMPORT(EnumSet.of(OFFICER)),
  HAZARD_EXPORT(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  PHOTO_ADD(
      EnumSet.of(
          OFFICER, DEPARTMENT, GRID_WORKER, CONSULTANT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** Never an enterprise or agency: a draw says who is going to be inspected. */
  DRAW_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  DRAW_HOLD(EnumSet.of(OFFICER, DEPARTMENT)),
  DRAW_PUBLISH(EnumSet.of(LEADER)),
  /** What was published is for everybody. */
  DRAW_RECORD_READ(allBut(OPERATOR)),
  /** Never an enterprise or agency: a plan says who is going to be inspected. */
  INSPECTION_PLAN_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  INSPECTION_PLAN_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** To approve a plan before it counts, and to make it public. */
  INSPECTION_PLAN_APPROVE(EnumSet.of(LEADER)),
  /** Never an enterprise or agency: a grant says who is going to be inspected. */
  CROSS_AREA_GRANT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  CROSS_AREA_GRANT_WRITE(EnumSet.of(OFFICER, LEADER)),
  /** How often enterprises of which grade are inspected; never an enterprise or agency. */
  INSPECTION_INTERVAL_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, TENANT_ADMIN, AUDITOR)),
  INSPECTION_INTERVAL_WRITE(EnumSet.of(LEADER, TENANT_ADMIN)),
  /** An enterprise sees its own activities. */
  ACTIVITY_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT)),
  ACTIVITY_REGISTER(
      EnumSet.of(OFFICER, DEPARTMENT, GRID_WORKER, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  ACTIVITY_HANDLE(EnumSet.of(OFFICER, DEPARTMENT)),
  ACTIVITY_COVERAGE_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  ACTIVITY_KIND_READ(allBut(OPERATOR, CUSTODIAN, CONSULTANT)),
  ACTIVITY_KIND_WRITE(EnumSet.of(TENANT_ADMIN)),
  PLAN_TOPIC_READ(allBut(OPERATOR, CUSTODIAN, CONSULTANT)),
  PLAN_TOPIC_WRITE(EnumSet.of(LEADER, TENANT_ADMIN)),
  /** What people see who stay at an enterprise; never the enterprise. */
  RESIDENT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  RESIDENT_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  RESIDENT_LOG(EnumSet.of(OFFICER, DEPARTMENT)),
  ASSIGNMENT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  ASSIGNMENT_WRITE(EnumSet.of(OFFICER, LEADER)),
  ASSIGNMENT_ANSWER(EnumSet.of(OFFICER, DEPARTMENT)),
  CHECKLIST_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN)),
  CHECKLIST_WRITE(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** An enterprise's own checklist is approved by its principal, whoever drafted it. */
  CHECKLIST_ISSUE(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_PRINCIPAL)),
  INSPECTION_STATISTICS_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  /** An enterprise reads the decisions against itself once they were served. */
  ENFORCEMENT_CASE_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  ENFORCEMENT_CASE_ACT(EnumSet.of(OFFICER, DEPARTMENT)),
  ENFORCEMENT_CASE_DECIDE(EnumSet.of(LEADER)),
  ENFORCEMENT_STATISTICS_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  /** How units enforce, scored by the office above. */
  ENFORCEMENT_ASSESS(EnumSet.of(OFFICER, LEADER)),
  ENFORCEMENT_RULES_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, TENANT_ADMIN, AUDITOR)),
  ENFORCEMENT_RULES_WRITE(EnumSet.of(TENANT_ADMIN)),
  ACCIDENT_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  ACCIDENT_REPORT(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  ACCIDENT_HANDLE(EnumSet.of(OFFICER, DEPARTMENT)),
  ACCIDENT_DECIDE(EnumSet.of(LEADER)),
  /** Never an enterprise: a check for concealment would warn it. */
  CONCEALMENT_CHECK_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  CONCEALMENT_CHECK_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** Never an enterprise: what others know of injuries shows what it concealed. */
  INJURY_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  INJURY_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** Clues to the discipline organ: its sender and its recipient, nobody else (Z-112). */
  CLUE_READ(EnumSet.of(LEADER, DEPARTMENT)),
  CLUE_SEND(EnumSet.of(LEADER)),
  /** Only the department that the clue was sent to. */
  CLUE_ANSWER(EnumSet.of(DEPARTMENT)),
  /** An enterprise reads the records against itself once they are in force. */
  CREDIT_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  CREDIT_PROPOSE(EnumSet.of(OFFICER, DEPARTMENT)),
  CREDIT_REVIEW(EnumSet.of(LEADER)),
  /** What single vehicles did; never an enterprise's or an agency's matter. */
  VEHICLE_OFFENCE_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  VEHICLE_OFFENCE_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** An enterprise reads which of its equipment is stopped. */
  EQUIPMENT_STOP_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  EQUIPMENT_STOP_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** Roads are the supervising side's matter. */
  ROAD_RISK_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  ROAD_RISK_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** Agencies that charge and serve too little: warned by an officer, blacklisted by a leader. */
  AGENCY_NOTICE_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  AGENCY_WARN(EnumSet.of(OFFICER)),
  AGENCY_BLACKLIST(EnumSet.of(LEADER)),
  FIRE_SELF_CHECK_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** Its own work of an enterprise, or taken down by an officer for one without an account. */
  FIRE_SELF_CHECK_WRITE(EnumSet.of(OFFICER, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  ACCIDENT_RULES_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, TENANT_ADMIN, AUDITOR)),
  ACCIDENT_RULES_WRITE(EnumSet.of(TENANT_ADMIN)),
  /** Institutional measures are the supervising side's own work. */
  MEASURE_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  MEASURE_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** The two lists (两个清单) as workbooks. */
  TWO_LISTS_EXPORT(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  /** Ledgers of special rectifications (专项整治台账); never an enterprise or agency. */
  RECTIFICATION_LEDGER_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER, AUDITOR)),
  RECTIFICATION_LEDGER_ISSUE(EnumSet.of(OFFICER, DEPARTMENT)),
  RECTIFICATION_LEDGER_FILL(EnumSet.of(OFFICER, DEPARTMENT, GRID_WORKER)),
  RECTIFICATION_LEDGER_EXPORT(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  /** Which households need special care (YF-50): only those who look after them. */
  VULNERABLE_HOUSEHOLD_READ(EnumSet.of(OFFICER, LEADER, GRID_WORKER)),

  /** An enterprise sees the listings of its own hazards. */
  LISTING_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT)),
  LISTING_WRITE(EnumSet.of(OFFICER, LEADER)),
  /** Listed hazards and later deadlines are decided by leaders, and so is delisting. */
  LISTING_DECIDE(EnumSet.of(LEADER)),
  LISTING_ASK(EnumSet.of(OFFICER, DEPARTMENT)),
  LISTING_PROGRESS(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** What was published is for everybody. */
  LISTING_BULLETIN_READ(allBut(OPERATOR)),
  DECISION_REQUEST_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  SUPERVISION_RULES_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, TENANT_ADMIN, AUDITOR)),
  SUPERVISION_RULES_WRITE(EnumSet.of(LEADER, TENANT_ADMIN)),
  /** An enterprise sees what was issued to it. */
  ESCALATION_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT, GRID_WORKER)),
  ESCALATION_ISSUE(EnumSet.of(OFFICER, LEADER)),
  ESCALATION_FIRE(EnumSet.of(LEADER)),
  ESCALATION_ANSWER(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  EXPERT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, CONSULTANT, AUDITOR)),
  EXPERT_WRITE(EnumSet.of(OFFICER)),
  EXPERT_RULE_READ(allBut(OPERATOR, CUSTODIAN)),
  EXPERT_RULE_WRITE(EnumSet.of(TENANT_ADMIN, LEADER)),
  EXPERT_CONFLICT_DECLARE(EnumSet.of(OFFICER, CONSULTANT)),
  EXPERT_VISIT_READ(
      EnumSet.of(
          OFFICER,
          DEPARTMENT,
          LEADER,
          CONSULTANT,
          AUDITOR,
          ENTERPRISE_OFFICER,
          ENTERPRISE_PRINCIPAL)),
  /** An officer hands in for an expert who has no account. */
  EXPERT_VISIT_SUBMIT(EnumSet.of(CONSULTANT, OFFICER)),
  EXPERT_VISIT_REVIEW(EnumSet.of(OFFICER)),
  EXPERT_OPINION_DECIDE(EnumSet.of(OFFICER, DEPARTMENT)),
  EXPERT_RATE(EnumSet.of(OFFICER, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** An administrator sets the topics, and so reads them. */
  GUIDANCE_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, TENANT_ADMIN)),
  GUIDANCE_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  GUIDANCE_TOPIC_SET(EnumSet.of(TENANT_ADMIN)),
  AGENCY_VIOLATION_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  AGENCY_VIOLATION_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),
  LOOK_BACK_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, CONSULTANT, AUDITOR)),
  LOOK_BACK_STATE(EnumSet.of(CONSULTANT, OFFICER)),
  LOOK_BACK_DECIDE(EnumSet.of(OFFICER, LEADER)),

  AUDIT_ROUND_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  /** Only at the level that holds the round, which is above the units. */
  AUDIT_ROUND_RUN(EnumSet.of(OFFICER, LEADER)),
  AUDIT_UNIT_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  AUDIT_PROBLEM_ANSWER(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  SECTOR_NOTICE_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  SECTOR_NOTICE_ANSWER(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** The re-edited text of a tip-off; what the reporter wrote takes TIP_OFF_CUSTODY. */
  TIP_OFF_READ(EnumSet.of(CUSTODIAN, OFFICER, DEPARTMENT, LEADER)),
  TIP_OFF_CUSTODY(EnumSet.of(CUSTODIAN)),
  TIP_OFF_VERIFY(EnumSet.of(OFFICER, DEPARTMENT)),
  /** The second person; never the one who asked. */
  TIP_OFF_REVEAL_DECIDE(EnumSet.of(CUSTODIAN, LEADER)),
  TIP_OFF_TERMS_READ(EnumSet.of(CUSTODIAN, LEADER, TENANT_ADMIN)),
  TIP_OFF_TERMS_SET(EnumSet.of(TENANT_ADMIN)),
  REWARD_READ(EnumSet.of(CUSTODIAN, LEADER, AUDITOR)),
  REWARD_PROPOSE(EnumSet.of(CUSTODIAN)),
  /** Never the one who proposed. */
  REWARD_DECIDE(EnumSet.of(LEADER)),
  REWARD_PAY(EnumSet.of(CUSTODIAN)),
  /** Money of the place's fund; never by the one who pays out of it. */
  REWARD_FUND_MOVE(EnumSet.of(LEADER)),
  REWARD_RULE_READ(EnumSet.of(CUSTODIAN, LEADER, AUDITOR, TENANT_ADMIN)),
  REWARD_RULE_SET(EnumSet.of(TENANT_ADMIN)),
  /** What the public suggests (D-087); communities read their own. */
  FEEDBACK_READ(EnumSet.of(GRID_WORKER, OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  FEEDBACK_ANSWER(EnumSet.of(GRID_WORKER, OFFICER, DEPARTMENT)),
  TIP_OFF_POSTER_READ(EnumSet.of(GRID_WORKER, CUSTODIAN, OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  TIP_OFF_POSTER_WRITE(EnumSet.of(GRID_WORKER, CUSTODIAN, OFFICER)),
  /** To the unit that clears a blocked lane (Y-465), and what it says. */
  TIP_OFF_HAND_OVER(EnumSet.of(CUSTODIAN, OFFICER, DEPARTMENT)),
  INTERNAL_REPORT_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  INTERNAL_REPORT_WRITE(EnumSet.of(ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** The office finds an enterprise's scheme good (T-098). */
  INTERNAL_SCHEME_APPROVE(EnumSet.of(OFFICER, DEPARTMENT)),
  /** An enterprise sees those that were served on it. */
  DOCUMENT_READ(
      EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  DOCUMENT_ISSUE(EnumSet.of(OFFICER, DEPARTMENT, LEADER)),
  DOCUMENT_TEMPLATE_MANAGE(EnumSet.of(TENANT_ADMIN)),

  DRILL_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT)),
  DRILL_RECORD(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  SESSION_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT)),
  SESSION_RECORD(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  EXAM_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT)),
  EXAM_RECORD(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  DEVICE_COUNT_READ(allBut(OPERATOR, CUSTODIAN, TENANT_ADMIN, CONSULTANT)),
  DEVICE_COUNT_WRITE(EnumSet.of(OFFICER, DEPARTMENT, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** How offices are staffed is the supervising side's matter. */
  STAFFING_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  STAFFING_WRITE(EnumSet.of(OFFICER, DEPARTMENT)),

  FIGURE_READ(allBut(OPERATOR, CUSTODIAN, CONSULTANT)),
  PLAN_READ(allBut(OPERATOR, CUSTODIAN, CONSULTANT)),
  /** What units owe by a plan, own plans of units, lists of posts and filings. */
  TASK_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER, AUDITOR)),
  /** For the unit that one acts for; a village has grid workers only. */
  TASK_WORK(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER)),
  /** As the office that runs the plan; never what one handed in oneself. */
  TASK_CONFIRM(EnumSet.of(OFFICER, LEADER)),
  /** At the place above, with which a plan's lists are filed (备案). */
  FILING_DECIDE(EnumSet.of(OFFICER, LEADER)),
  /** A unit reads its own reports, the office and the levels above those of all. */
  REPORT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER, AUDITOR)),
  REPORT_WRITE(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER)),
  /** Never whoever handed it in. */
  REPORT_ACCEPT(EnumSet.of(OFFICER, LEADER)),
  REPORT_SUBMIT_UP(EnumSet.of(LEADER)),
  REPORT_TEMPLATE(EnumSet.of(TENANT_ADMIN)),
  ASSESSMENT_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR)),
  /** Points by hand, with a reason; a leader confirms them. */
  ASSESSMENT_ENTER(EnumSet.of(OFFICER, LEADER)),
  ASSESSMENT_PUBLISH(EnumSet.of(LEADER)),
  /** Values from outside the suite, with their evidence. */
  INDICATOR_ENTER(EnumSet.of(OFFICER, DEPARTMENT, LEADER)),
  /** Beside a derived figure; a second person confirms. */
  INDICATOR_CORRECT(EnumSet.of(OFFICER, DEPARTMENT)),
  INDICATOR_CONFIRM(EnumSet.of(OFFICER, LEADER)),
  DUTY_EXCUSE(EnumSet.of(OFFICER, LEADER)),
  /** That a duty was done, with evidence; enterprises their own. */
  DUTY_RECORD(
      EnumSet.of(
          OFFICER, DEPARTMENT, LEADER, GRID_WORKER, ENTERPRISE_OFFICER, ENTERPRISE_PRINCIPAL)),
  /** An enterprise reads the notices that were sent to it. */
  NOTICE_READ(allBut(OPERATOR, CUSTODIAN, CONSULTANT)),
  NOTICE_WRITE(EnumSet.of(OFFICER, DEPARTMENT, LEADER)),
  /** A grid worker sees what his village owes to a meeting. */
  MEETING_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER, AUDITOR)),
  MEETING_WRITE(EnumSet.of(OFFICER, DEPARTMENT, LEADER)),
  MEETING_KIND_READ(EnumSet.of(OFFICER, DEPARTMENT, LEADER, AUDITOR, TENANT_ADMIN)),
  MEETING_KIND_WRITE(EnumSet.of(TENANT_ADMIN)),
  /** To say as its owner how a resolution stands. */
  RESOLUTION_WORK(EnumSet.of(OFFICER, DEPARTMENT, LEADER, GRID_WORKER)),
  /** What waits for the caller himself; nothing ever waits for an auditor. */
  INBOX_READ(allBut(OPERATOR, CONSULTANT, AUDITOR)),
  /** Makes the read models anew out of the topics; shows no tenant data. */
  PROJECTION_REBUILD(EnumSet.of(OPERATOR)),
  /** To draft plans and amendments of the own place, and to answer comments on them. */
  PLAN_WRITE(EnumSet.of(OFFICER, TENANT_ADMIN)),
  PLAN_ISSUE(EnumSet.of(LEADER)),
  /** Units and places below, never enterprises: a draft isn't public. */
  PLAN_COMMENT(EnumSet.of(OFFICER, DEPARTMENT, LEADER)),

  /** Within the place; what a service keeps for auditors, no leader reads (Z-100). */
  AUDIT_READ(EnumSet.of(AUDITOR, LEADER)),
  ACCOUNT_MANAGE(EnumSet.of(TENANT_ADMIN)),
  TOWN_ADD(EnumSet.of(TENANT_ADMIN));

  private final Set<Role> roles;

  Right(Set<Role> roles) {
    this.roles = Collections.unmodifiableSet(roles);
  }

  /** The roles that have this right. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether any of the given roles has this right. */
  public boolean heldBy(Set<Role> held) {
    return held.stream().anyMatch(roles::contains);
  }

  private static EnumSet<Role> allBut(Role... excluded) {
    EnumSet<Role> all = EnumSet.allOf(Role.class);
    all.removeAll(Set.of(excluded));
    return all;
  }
}
