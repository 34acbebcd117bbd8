package io.zhiben.hazard.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take which step of a request to the district 120110000000. */
class RequestPolicyTest {
  @ParameterizedTest
  @CsvSource({
    // verb, role, region, kind, state, asked by, listed, listing open, refusal
    "DECIDE,LEADER,120110000000,LISTED_SUPERVISION,RECEIVED,other,false,false,",
    "DECIDE,LEADER,120110000000,LISTED_SUPERVISION,RECEIVED,me,false,false,ASKER_CANNOT_DECIDE",
    "DECIDE,LEADER,120110013000,LISTED_SUPERVISION,RECEIVED,other,false,false,NOT_THE_AUTHORITY",
    "DECIDE,OFFICER,120110000000,LISTED_SUPERVISION,RECEIVED,other,false,false,FORBIDDEN",
    "DECIDE,LEADER,120110000000,LISTED_SUPERVISION,AGREED,other,false,false,REQUEST_STATE_FORBIDS",
    "LIST,OFFICER,120110000000,REGIONAL_HAZARD,AGREED,me,false,false,",
    "LIST,OFFICER,120110000000,REGIONAL_HAZARD,AGREED,me,true,true,REQUEST_STATE_FORBIDS",
    "LIST,OFFICER,120110000000,SUSPENSION_REPORT,AGREED,me,false,false,REQUEST_STATE_FORBIDS",
    "LIST,OFFICER,120110000000,CLOSURE,AGREED,me,false,false,REQUEST_STATE_FORBIDS",
    "CLOSE,OFFICER,120110000000,CLOSURE,AGREED,me,false,false,",
    "LIST,OFFICER,120110000000,REGIONAL_HAZARD,REFUSED,me,false,false,REQUEST_STATE_FORBIDS",
    "CLOSE,OFFICER,120110000000,SUSPENSION_REPORT,AGREED,me,false,false,",
    "CLOSE,OFFICER,120110000000,LISTED_SUPERVISION,AGREED,me,true,true,REQUEST_LISTING_OPEN",
    "CLOSE,OFFICER,120110000000,LISTED_SUPERVISION,AGREED,me,true,false,",
    "CLOSE,OFFICER,120110000000,LISTED_SUPERVISION,RECEIVED,me,false,false,REQUEST_STATE_FORBIDS",
    "CLOSE,OFFICER,120110000000,LISTED_SUPERVISION,CLOSED,me,false,false,REQUEST_STATE_FORBIDS",
    "CLOSE,OFFICER,120110013000,LISTED_SUPERVISION,AGREED,me,false,false,NOT_THE_AUTHORITY"
  })
  void permitsAndRefuses(
      RequestVerb verb,
      Role role,
      String region,
      RequestKind kind,
      RequestState state,
      String askedBy,
      boolean listed,
      boolean listingOpen,
      String refusal) {
    RequestPolicy.Situation request =
        new RequestPolicy.Situation(kind, state, "120110000000", askedBy, listed, listingOpen);
    Caller caller = new Caller("me", "test", Set.of(role), ScopeKind.DISTRICT, region, "");
    assertEquals(refusal == null ? "" : refusal, outcome(verb, request, caller));
    assertEquals(refusal == null, RequestPolicy.allowed(request, caller).contains(verb));
  }

  private static String outcome(RequestVerb verb, RequestPolicy.Situation request, Caller caller) {
    try {
      RequestPolicy.permit(verb, request, caller);
      return "";
    } catch (Problem refused) {
      return refused.code().name();
    }
  }
}
