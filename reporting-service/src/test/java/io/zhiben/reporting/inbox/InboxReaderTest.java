package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.ScopeKind;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which kinds of addressees a person is. */
class InboxReaderTest {
  @ParameterizedTest
  @CsvSource({
    "OFFICER,TOWN,'',SUBJECT ROLE",
    "GRID_WORKER,VILLAGE,'',SUBJECT ROLE",
    "DEPARTMENT,TOWN,D1,SUBJECT ROLE DEPARTMENT",
    "DEPARTMENT,TOWN,'',SUBJECT ROLE",
    "OFFICER,TOWN,D1,SUBJECT ROLE",
    "ENTERPRISE_OFFICER,ENTERPRISE,91,SUBJECT ENTERPRISE",
    "ENTERPRISE_OFFICER,ENTERPRISE,'',SUBJECT",
    "CONSULTANT,ASSIGNMENT,AG,SUBJECT",
    "OFFICER,NONE,'',SUBJECT"
  })
  void aPersonIsAddressedByWhatHisTokenSays(
      Role role, ScopeKind scope, String org, String expected) {
    String sql =
        new InboxReader("s", Set.of(role), scope, "120110013000", org).addressed().toString();
    StringBuilder kinds = new StringBuilder();
    for (AddresseeKind kind :
        new AddresseeKind[] {
          AddresseeKind.SUBJECT,
          AddresseeKind.ROLE,
          AddresseeKind.DEPARTMENT,
          AddresseeKind.ENTERPRISE
        }) {
      if (sql.contains("'" + kind + "'")) {
        kinds.append(kinds.isEmpty() ? "" : " ").append(kind);
      }
    }
    assertEquals(expected, kinds.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "TOWN,120110013000,'',TOWN,120110013000,'',true",
    "TOWN,120110013000,D1,TOWN,120110013000,D2,true",
    "TOWN,120110013000,'',TOWN,120110012000,'',false",
    "TOWN,120110013000,'',ENTERPRISE,120110013000,91,false",
    "ENTERPRISE,120110013000,91,TOWN,120110013000,'',false",
    "ENTERPRISE,120110013000,91,ENTERPRISE,120110013000,91,true",
    "ENTERPRISE,120110013000,91,ENTERPRISE,120110013000,92,false"
  })
  void aColleagueIsOfTheSamePlaceAndSide(
      ScopeKind scope,
      String region,
      String org,
      ScopeKind otherScope,
      String otherRegion,
      String otherOrg,
      boolean colleague) {
    InboxReader other = new InboxReader("b", Set.of(), otherScope, otherRegion, otherOrg);
    assertEquals(
        colleague, new InboxReader("a", Set.of(), scope, region, org).isColleagueOf(other));
  }
}
