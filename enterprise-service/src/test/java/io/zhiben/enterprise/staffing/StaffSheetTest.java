package io.zhiben.enterprise.staffing;

import static io.restassured.RestAssured.given;
import static io.zhiben.enterprise.Api.BASE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import io.zhiben.enterprise.Api;
import io.zhiben.enterprise.EnterpriseServiceTest;
import io.zhiben.enterprise.countsheet.CountColumn;
import io.zhiben.platform.sheet.SheetWriter;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Counts of staff from a spreadsheet: looked at only, since an office's quarter is counted once.
 */
@EnterpriseServiceTest
class StaffSheetTest {
  private static final String SHEETS = BASE + "/staff-count-sheets";

  @Inject Clock clock;

  @Test
  void takesHoursOfOneDecimalAndRefusesPartsAboveTheirWhole() throws IOException {
    check("dlh-officer", row("120110013003", null, "监管员", 4, 5, 120.5))
        .statusCode(200)
        .body("errors.code", contains("COUNT_EXCEEDS_WHOLE"))
        .body("errors.column", contains("具备安全学历和实践经验"));
    check("dlh-officer", row("120110013003", null, "监管员", 4, 3, 120.55))
        .body("errors.code", contains("ROW_NUMBER_WRONG"));
    check("dlh-officer", row("120110013003", null, "assistant", 4, 3, 120.5))
        .body("errors", empty())
        .body("rows", is(1));
  }

  @Test
  void aPlaceOutsideIsLikeOneThatIsNotThere() throws IOException {
    for (String place : new String[] {"120119106000", "999999999999"}) {
      check("dlh-officer", row(place, null, "监管员", 4, 3, 120.5))
          .body("errors.code", contains("REGION_UNKNOWN"));
    }
    check("dlh-officer", row("120110013000", "NOBODY", "监管员", 4, 3, 120.5))
        .body("errors.code", contains("OFFICE_UNKNOWN"))
        .body("errors.column", contains("部门代码"));
    check("dlh-leader", row("120110013000", null, "监管员", 4, 3, 120.5)).statusCode(403);
  }

  private List<Object> row(
      String region, String office, String role, int persons, int qualified, double hours) {
    return Arrays.asList(
        region,
        office,
        role,
        LocalDate.now(clock),
        persons,
        qualified,
        persons,
        BigDecimal.valueOf(hours));
  }

  private static ValidatableResponse check(String who, List<Object> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetWriter sheet =
        new SheetWriter(out, "填报", CountColumn.sheetColumns(StaffColumn.values()))) {
      sheet.row(row);
    }
    return given()
        .auth()
        .oauth2(Api.tokenOf(who))
        .multiPart("file", "counts.xlsx", out.toByteArray())
        .post(SHEETS + "/check")
        .then();
  }
}
