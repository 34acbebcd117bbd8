package io.zhiben.hazard.hazard;

import static io.zhiben.hazard.hazard.HazardFixture.LEAD;
import static io.zhiben.hazard.hazard.HazardFixture.caller;
import static io.zhiben.hazard.hazard.HazardFixture.department;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.HazardError;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Problem;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoPolicyTest {
  private static HazardSituation situation(LifecycleState state) {
    return HazardFixture.in(state).situation(HazardFixture.AROUND);
  }

  static Stream<Arguments> callers() {
    return Stream.of(
        Arguments.of(caller("a", Role.OFFICER), null),
        Arguments.of(caller("b", Role.GRID_WORKER), null),
        Arguments.of(caller("c", Role.CONSULTANT), null),
        Arguments.of(caller("d", Role.ENTERPRISE_OFFICER), null),
        Arguments.of(caller("e", Role.ENTERPRISE_PRINCIPAL), null),
        Arguments.of(department(LEAD), null),
        Arguments.of(department("DLH-OTHER"), HazardError.NOT_LEAD_DEPARTMENT),
        Arguments.of(caller("f", Role.LEADER), CommonError.FORBIDDEN),
        Arguments.of(caller("g", Role.AUDITOR), CommonError.FORBIDDEN),
        Arguments.of(Caller.NOBODY, CommonError.FORBIDDEN));
  }

  @ParameterizedTest
  @MethodSource("callers")
  void showsTheButtonToWhomItDoesNotRefuse(Caller caller, ErrorCode refusal) {
    HazardSituation hazard = situation(LifecycleState.REPORTED);
    assertEquals(refusal == null, PhotoPolicy.permits(hazard, caller));
    if (refusal == null) {
      assertDoesNotThrow(() -> PhotoPolicy.permit(hazard, caller));
    } else {
      Problem problem = assertThrows(Problem.class, () -> PhotoPolicy.permit(hazard, caller));
      assertEquals(refusal, problem.code());
    }
  }

  @ParameterizedTest
  @EnumSource(LifecycleState.class)
  void takesPhotosAsLongAsTheHazardIsOpen(LifecycleState state) {
    boolean open = state != LifecycleState.SIGNED_OFF && state != LifecycleState.WITHDRAWN;
    assertEquals(open, PhotoPolicy.permits(situation(state), caller("officer", Role.OFFICER)));
  }
}
