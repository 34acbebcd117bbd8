package io.zhiben.hazard.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one may do with a step that the district 120110000000 fired. */
class StepPolicyTest {
  @ParameterizedTest
  @CsvSource({
    // verb, role, scope, region, org, addressee kind and code, state, ended, refusal
    "ISSUE,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,DUE,false,",
    "ISSUE,LEADER,DISTRICT,120110000000,X,UNIT,120110013000,DUE,false,",
    "ISSUE,OFFICER,TOWN,120110013000,X,UNIT,120110013000,DUE,false,NOT_THE_AUTHORITY",
    "ISSUE,DEPARTMENT,DISTRICT,120110000000,X,UNIT,120110013000,DUE,false,FORBIDDEN",
    "ISSUE,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,DUE,true,ESCALATION_CAUSE_ENDED",
    "ISSUE,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ISSUED,false,ESCALATION_STATE_FORBIDS",
    "ISSUE,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,CANCELLED,true,ESCALATION_STATE_FORBIDS",
    "ANSWER,OFFICER,TOWN,120110013000,X,UNIT,120110013000,ISSUED,false,",
    "ANSWER,OFFICER,TOWN,120110013000,X,UNIT,120110013000,ISSUED,true,",
    "ANSWER,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ISSUED,false,NOT_THE_ADDRESSEE",
    "ANSWER,DEPARTMENT,TOWN,120110013000,ECON,UNIT,ECON,ISSUED,false,",
    "ANSWER,DEPARTMENT,TOWN,120110013000,CULT,UNIT,ECON,ISSUED,false,NOT_THE_ADDRESSEE",
    "ANSWER,OFFICER,DISTRICT,120110000000,X,UNIT,,ISSUED,false,",
    "ANSWER,OFFICER,TOWN,120110013000,X,UNIT,,ISSUED,false,NOT_THE_ADDRESSEE",
    "ANSWER,ENTERPRISE_OFFICER,ENTERPRISE,120110013000,E,ENTERPRISE,E,ISSUED,false,",
    "ANSWER,ENTERPRISE_OFFICER,ENTERPRISE,120110013000,E,UNIT,120110013000,ISSUED,false,NOT_THE_ADDRESSEE",
    "ANSWER,OFFICER,TOWN,120110013000,X,ENTERPRISE,E,ISSUED,false,NOT_THE_ADDRESSEE",
    "ANSWER,LEADER,TOWN,120110013000,X,UNIT,120110013000,ISSUED,false,FORBIDDEN",
    "ANSWER,OFFICER,TOWN,120110013000,X,UNIT,120110013000,DUE,false,ESCALATION_STATE_FORBIDS",
    "CANCEL,LEADER,DISTRICT,120110000000,X,UNIT,120110013000,ISSUED,false,",
    "CANCEL,LEADER,TOWN,120110013000,X,UNIT,120110013000,ISSUED,false,NOT_THE_AUTHORITY",
    "CANCEL,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ISSUED,false,FORBIDDEN",
    "CANCEL,LEADER,DISTRICT,120110000000,X,UNIT,120110013000,ANSWERED,false,ESCALATION_STATE_FORBIDS",
    "RECORD_EFFECT,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ANSWERED,true,",
    "RECORD_EFFECT,OFFICER,TOWN,120110013000,X,UNIT,120110013000,ISSUED,false,NOT_THE_AUTHORITY",
    "RECORD_EFFECT,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,DUE,false,ESCALATION_STATE_FORBIDS",
    "SEND_BACK,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ANSWERED,false,",
    "SEND_BACK,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ANSWERED,true,ESCALATION_CAUSE_ENDED",
    "SEND_BACK,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ISSUED,false,ESCALATION_STATE_FORBIDS",
    "SEND_BACK,OFFICER,TOWN,120110013000,X,UNIT,120110013000,ANSWERED,false,NOT_THE_AUTHORITY",
    "END,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ANSWERED,false,",
    "END,LEADER,DISTRICT,120110000000,X,UNIT,120110013000,DUE,false,",
    "END,OFFICER,TOWN,120110013000,X,UNIT,120110013000,ANSWERED,false,NOT_THE_AUTHORITY",
    "END,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,ANSWERED,true,ESCALATION_CAUSE_ENDED",
    "END,OFFICER,DISTRICT,120110000000,X,UNIT,120110013000,CANCELLED,false,ESCALATION_STATE_FORBIDS"
  })
  void permitsAndRefuses(
      StepVerb verb,
      Role role,
      ScopeKind scope,
      String region,
      String org,
      AddresseeKind kind,
      String code,
      StepState state,
      boolean ended,
      String refusal) {
    StepPolicy.Situation step =
        new StepPolicy.Situation(
            state,
            "120110000000",
            new Addressee(kind, code, "name"),
            ended,
            false,
            verb == StepVerb.END);
    Caller caller = new Caller("me", "test", Set.of(role), scope, region, org);
    assertEquals(refusal == null ? "" : refusal, outcome(verb, step, caller));
    assertEquals(refusal == null, StepPolicy.allowed(step, caller).contains(verb));
  }

  private static String outcome(StepVerb verb, StepPolicy.Situation step, Caller caller) {
    try {
      StepPolicy.permit(verb, step, caller);
      return "";
    } catch (Problem refused) {
      return refused.code().name();
    }
  }

  @ParameterizedTest
  @CsvSource({"ISSUE,OFFICER,LEADER_ISSUES", "ISSUE,LEADER,", "CANCEL,LEADER,"})
  void letsLeadersIssueWhatIsTheirs(StepVerb verb, Role role, String refusal) {
    StepPolicy.Situation step =
        new StepPolicy.Situation(
            StepState.DUE,
            "120110000000",
            new Addressee(AddresseeKind.UNIT, null, "name"),
            false,
            true,
            false);
    Caller caller = new Caller("me", "test", Set.of(role), ScopeKind.DISTRICT, "120110000000", "X");
    assertEquals(refusal == null ? "" : refusal, outcome(verb, step, caller));
  }
}
