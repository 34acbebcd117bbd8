package io.zhiben.hazard.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take which step of a listing of the district 120110000000. */
class ListingPolicyTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final String DISTRICT = "120110000000";
  private static final String TOWN = "120110013000";

  @ParameterizedTest
  @CsvSource({
    // verb, role, region, state, asked by, accepted by, measures missing, unsettled, refusal
    "DO_MEASURE,OFFICER,120110000000,LISTED,,,2,1,",
    "DO_MEASURE,OFFICER,120110013000,LISTED,,,2,1,NOT_THE_AUTHORITY",
    "DO_MEASURE,DEPARTMENT,120110000000,LISTED,,,2,1,FORBIDDEN",
    "DO_MEASURE,OFFICER,120110000000,LISTED,,,0,1,LISTING_STATE_FORBIDS",
    "DO_MEASURE,OFFICER,120110000000,DELISTED,,,2,0,LISTING_STATE_FORBIDS",
    "PUBLISH,OFFICER,120110000000,DELISTED,,,0,0,",
    "PUBLISH,LEADER,120110013000,LISTED,,,0,0,NOT_THE_AUTHORITY",
    "REPORT_PROGRESS,ENTERPRISE_OFFICER,120110013000,LISTED,,,2,1,",
    "REPORT_PROGRESS,OFFICER,120110013000,DELISTED,,,2,1,LISTING_STATE_FORBIDS",
    "ASK_EXTENSION,OFFICER,120110013000,LISTED,,,2,1,",
    "ASK_EXTENSION,OFFICER,120110013000,ACCEPTED,,x,0,0,LISTING_STATE_FORBIDS",
    "ASK_EXTENSION,OFFICER,120110013000,LISTED,other,,2,1,EXTENSION_PENDING",
    "ASK_EXTENSION,ENTERPRISE_OFFICER,120110013000,LISTED,,,2,1,FORBIDDEN",
    "DECIDE_EXTENSION,LEADER,120110000000,LISTED,other,,2,1,",
    "DECIDE_EXTENSION,LEADER,120110013000,LISTED,other,,2,1,NOT_THE_AUTHORITY",
    "DECIDE_EXTENSION,LEADER,120110000000,LISTED,me,,2,1,ASKER_CANNOT_DECIDE",
    "DECIDE_EXTENSION,LEADER,120110000000,LISTED,,,2,1,NO_EXTENSION_ASKED",
    "DECIDE_EXTENSION,OFFICER,120110000000,LISTED,other,,2,1,FORBIDDEN",
    "ACCEPT,OFFICER,120110000000,LISTED,,,2,0,",
    "ACCEPT,OFFICER,120110000000,LISTED,,,2,1,LISTING_HAZARDS_OPEN",
    "ACCEPT,OFFICER,120110000000,DELISTED,,x,0,0,LISTING_STATE_FORBIDS",
    "DELIST,LEADER,120110000000,ACCEPTED,,other,0,0,",
    "DELIST,LEADER,120110000000,ACCEPTED,,me,0,0,ACCEPTER_CANNOT_DELIST",
    "DELIST,LEADER,120110000000,LISTED,,,0,0,LISTING_STATE_FORBIDS",
    "DELIST,LEADER,120110000000,ACCEPTED,,other,1,0,LISTING_MEASURES_MISSING",
    "DELIST,LEADER,120110000000,ACCEPTED,,other,0,2,LISTING_HAZARDS_OPEN",
    "DELIST,LEADER,120110013000,ACCEPTED,,other,0,0,NOT_THE_AUTHORITY",
    "DELIST,OFFICER,120110000000,ACCEPTED,,other,0,0,FORBIDDEN"
  })
  void permitsAndRefuses(
      ListingVerb verb,
      Role role,
      String region,
      ListingPhase state,
      String askedBy,
      String acceptedBy,
      int missing,
      int unsettled,
      String refusal) {
    ListingPolicy.Situation listing =
        new ListingPolicy.Situation(
            state,
            DISTRICT,
            TODAY,
            new LaterDeadline(
                TODAY, 0, askedBy == null ? null : TODAY.plusDays(9), "r", askedBy, Instant.EPOCH),
            acceptedBy,
            missing,
            unsettled,
            TODAY,
            0,
            true);
    Caller caller =
        new Caller(
            "me",
            "test",
            Set.of(role),
            region.equals(TOWN) ? ScopeKind.TOWN : ScopeKind.DISTRICT,
            region,
            "");
    assertEquals(refusal == null ? "" : refusal, outcome(verb, listing, caller));
    assertEquals(refusal == null, ListingPolicy.allowed(listing, caller).contains(verb));
  }

  private static String outcome(ListingVerb verb, ListingPolicy.Situation listing, Caller caller) {
    try {
      ListingPolicy.permit(verb, listing, caller);
      return "";
    } catch (Problem refused) {
      return refused.code().name();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LISTED,2026-03-09,0,EXTENSION_TOO_LATE",
    "LISTED,2026-03-10,0,''",
    "LISTED,2026-03-05,5,''",
    "LISTED,2026-03-04,5,EXTENSION_TOO_LATE"
  })
  void asksForALaterDeadlineInTime(
      ListingPhase state, LocalDate deadline, int lateAskDays, String refusal) {
    ListingPolicy.Situation listing =
        new ListingPolicy.Situation(
            state,
            DISTRICT,
            deadline,
            new LaterDeadline(deadline, 0, null, null, null, null),
            null,
            0,
            1,
            TODAY,
            lateAskDays,
            true);
    Caller caller = new Caller("me", "test", Set.of(Role.OFFICER), ScopeKind.TOWN, TOWN, "");
    assertEquals(refusal, outcome(ListingVerb.ASK_EXTENSION, listing, caller));
  }

  @Test
  void letsATownReportOfSeveralTownsButNotAskForThem() {
    ListingPolicy.Situation listing =
        new ListingPolicy.Situation(
            ListingPhase.LISTED,
            DISTRICT,
            TODAY,
            new LaterDeadline(TODAY, 0, null, null, null, null),
            null,
            0,
            1,
            TODAY,
            0,
            false);
    Caller caller = new Caller("me", "test", Set.of(Role.OFFICER), ScopeKind.TOWN, TOWN, "");
    assertEquals("NOT_THE_AUTHORITY", outcome(ListingVerb.ASK_EXTENSION, listing, caller));
    assertEquals("", outcome(ListingVerb.REPORT_PROGRESS, listing, caller));
  }
}
