package io.zhiben.hazard.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.ScopeKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadDepartmentPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "DEPARTMENT, ECON, true",
    "DEPARTMENT, CULTURE, true",
    "DEPARTMENT, CULT, false",
    "DEPARTMENT, OTHER, false",
    "OFFICER, OTHER, true",
    "OFFICER DEPARTMENT, OTHER, true",
    "ENTERPRISE_OFFICER, OTHER, true"
  })
  void letsOnlyLeadDepartmentsAct(String roles, String org, boolean permitted) {
    Set<Role> held = Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    Caller caller = new Caller("s", "c", held, ScopeKind.TOWN, "120110013000", org);
    assertEquals(permitted, LeadDepartmentPolicy.permits(caller, Set.of("ECON", "CULTURE")));
  }

  @ParameterizedTest
  @CsvSource({"'A', '|A|'", "'A B', '|A|B|'", "'', ''"})
  void keepsCodesApart(String codes, String joined) {
    Set<String> set =
        codes.isEmpty() ? Set.of() : new java.util.LinkedHashSet<>(Arrays.asList(codes.split(" ")));
    assertEquals(joined, DirectoryEntry.joined(set));
    assertEquals(set, DirectoryEntry.codesOf(joined));
  }
}
