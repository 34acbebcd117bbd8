package io.zhiben.reporting.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.edition.EditionPolicy.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionPolicyTest {
  private static final String OWN = "120110013000";
  private static final String BELOW = "120110013001";
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 10);

  @ParameterizedTest
  @CsvSource({
    "DRAFT, OFFICER, own, true, EDIT CONSULT WITHDRAW",
    "DRAFT, TENANT_ADMIN, own, true, EDIT CONSULT WITHDRAW",
    "DRAFT, LEADER, own, true, ISSUE",
    "DRAFT, DEPARTMENT, own, false, ''",
    "DRAFT, OFFICER, below, false, ''",
    "DRAFT, AUDITOR, own, false, ''",
    "IN_CONSULTATION, OFFICER, own, true, EDIT CONSULT WITHDRAW ANSWER COMMENT",
    "IN_CONSULTATION, TENANT_ADMIN, own, true, EDIT CONSULT WITHDRAW ANSWER",
    "IN_CONSULTATION, LEADER, own, true, ISSUE COMMENT",
    "IN_CONSULTATION, DEPARTMENT, own, true, COMMENT",
    "IN_CONSULTATION, OFFICER, below, true, COMMENT",
    "IN_CONSULTATION, TENANT_ADMIN, below, false, ''",
    "IN_CONSULTATION, ENTERPRISE_OFFICER, own, false, ''",
    "ISSUED, OFFICER, own, true, ''",
    "ISSUED, ENTERPRISE_OFFICER, own, true, ''",
    "SUPERSEDED, LEADER, own, true, ''",
    "WITHDRAWN, OFFICER, own, true, ''",
    "WITHDRAWN, DEPARTMENT, own, false, ''",
  })
  void whoSeesAndDoesWhat(EditionState state, Role role, String place, boolean sees, String verbs) {
    Standing version = new Standing(state, OWN, TODAY);
    Caller caller =
        new Caller("s", "c", Set.of(role), ScopeKind.TOWN, place.equals("own") ? OWN : BELOW, "");
    assertEquals(sees, EditionPolicy.sees(version, caller));
    String allowed =
        EditionPolicy.allowed(version, caller, TODAY).stream()
            .map(Enum::name)
            .collect(Collectors.joining(" "));
    // what isn't seen is never offered, since it isn't found
    assertEquals(verbs, sees ? allowed : "");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-09, PLAN_COMMENTS_CLOSED",
    "2025-03-10, ''",
    "2025-03-11, ''",
  })
  void commentsEndAfterTheirLastDay(LocalDate until, String refusal) {
    Caller caller = new Caller("s", "c", Set.of(Role.OFFICER), ScopeKind.VILLAGE, BELOW, "");
    List<String> refused = new ArrayList<>();
    try {
      EditionPolicy.permit(
          EditionVerb.COMMENT,
          new Standing(EditionState.IN_CONSULTATION, OWN, until),
          caller,
          TODAY);
    } catch (Problem problem) {
      refused.add(problem.code().name());
    }
    assertEquals(refusal.isEmpty() ? List.of() : List.of(refusal), refused);
  }
}
