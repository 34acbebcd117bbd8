package io.zhiben.reporting.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.ProblemTexts;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingPolicyTest {
  private static final String DISTRICT = "120110000000";
  private static final String TOWN = "120110013000";

  private static Caller caller(Role role, String region, String org) {
    return new Caller("s", "c", Set.of(role), ScopeKind.TOWN, region, org);
  }

  private static String named(List<? extends Enum<?>> verbs) {
    return String.join(" ", verbs.stream().map(Enum::name).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED,,OFFICER,120110013000,'',CHANGE MINUTE CANCEL",
    "HELD,,LEADER,120110013000,'',MINUTE RESOLVE",
    "CANCELLED,,OFFICER,120110013000,'',''",
    "HELD,D1,DEPARTMENT,120110013000,D1,MINUTE RESOLVE",
    "HELD,D1,DEPARTMENT,120110013000,D2,''",
    "HELD,,DEPARTMENT,120110013000,D1,''",
    "HELD,'',DEPARTMENT,120110013000,'',''",
    "HELD,D1,OFFICER,120110013000,'',MINUTE RESOLVE",
    "HELD,,OFFICER,120110000000,'',''",
    "HELD,,AUDITOR,120110013000,'',''"
  })
  void whoHoldsItKeepsIt(
      MeetingState state, String department, Role role, String region, String org, String verbs) {
    assertEquals(
        verbs,
        named(
            MeetingPolicy.allowed(
                new MeetingPolicy.Holding(state, TOWN, department), caller(role, region, org))));
  }

  @ParameterizedTest
  @CsvSource({
    // a town carries out what the district resolved
    "OPEN,,OFFICER,120110013000,'',PROGRESS FINISH",
    "OPEN,,OFFICER,120110000000,'',WITHDRAW",
    "DONE,,OFFICER,120110013000,'',''",
    "DONE,,LEADER,120110000000,'',CLOSE RETURN",
    "CLOSED,,LEADER,120110000000,'',''",
    "WITHDRAWN,,OFFICER,120110013000,'',''",
    "OPEN,D1,DEPARTMENT,120110013000,D1,PROGRESS FINISH",
    "OPEN,D1,DEPARTMENT,120110013000,D2,''",
    "OPEN,,DEPARTMENT,120110000000,D1,''",
    "OPEN,,AUDITOR,120110013000,'',''"
  })
  void theOwnerReportsAndTheOfficeCloses(
      ResolutionState state,
      String department,
      Role role,
      String region,
      String org,
      String verbs) {
    assertEquals(
        verbs,
        named(
            MeetingPolicy.allowed(
                new MeetingPolicy.Owed(state, DISTRICT, TOWN, department),
                caller(role, region, org))));
  }

  @Test
  void everyCodeHasItsTexts() {
    assertEquals(List.of(), ProblemTexts.missing(MeetingError.class));
  }

  @Test
  void linesComeBackAsTheyWereSaid() {
    assertEquals(List.of("a b", "c"), Lines.parted(Lines.joined(List.of(" a\n b ", "c"))));
    assertEquals(List.of(), Lines.parted(Lines.joined(List.of())));
  }
}
