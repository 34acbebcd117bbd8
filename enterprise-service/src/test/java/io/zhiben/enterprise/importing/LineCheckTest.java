package io.zhiben.enterprise.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.enterprise.BulkRegistration.Candidate;
import io.zhiben.enterprise.enterprise.EnterpriseStatus;
import io.zhiben.enterprise.enterprise.OrganisationKind;
import io.zhiben.enterprise.industry.Industries;
import io.zhiben.enterprise.tag.Tags;
import io.zhiben.enterprise.tag.Tags.Tag;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.sheet.Cell;
import io.zhiben.platform.sheet.Cell.Type;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCheckTest {
  private static final String TOWN = "120110013000";
  private static final Map<String, Place> PLACES =
      Map.of(
          TOWN,
          new Place(TOWN, "120000000000", "120110000000", TOWN),
          "120110013001",
          new Place("120110013001", "120000000000", "120110000000", TOWN),
          "120110000000",
          new Place("120110000000", "120000000000", "120110000000", null),
          "120119105201",
          new Place("120119105201", "120000000000", "120119000000", "120119105000"));

  private static final LineCheck.Known KNOWN = known(TOWN);

  @Test
  void aGoodLineBecomesACandidate() {
    LineCheck.Result result = LineCheck.check(line(Map.of()), KNOWN);

    assertEquals(List.of(), result.faults());
    Candidate candidate = result.candidate();
    assertEquals("91120110MA5KB0001J", candidate.code());
    assertEquals(OrganisationKind.ENTERPRISE, candidate.content().kind());
    assertEquals(Set.of("highRisk", "crowdedPlace"), candidate.content().tags());
    assertEquals("R90", candidate.content().industry());
    assertEquals(LocalDate.of(2020, 5, 6), candidate.content().registeredOn());
    assertEquals("120110013001", candidate.place().code());
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          CODE              | 91120110MA5KB0001K  | CREDIT_CODE_CHECK
          CODE              | 91120110MA5KB0001   | CREDIT_CODE_LENGTH
          CODE              | 91120110MA5KB000OJ  | CREDIT_CODE_CHARACTER
          CODE              | -                   | CREDIT_CODE_MISSING
          NAME              | -                   | ROW_VALUE_MISSING
          KIND              | 工厂                | ROW_KIND_UNKNOWN
          KIND              | -                   | ROW_VALUE_MISSING
          INDUSTRY          | Z99                 | INDUSTRY_UNKNOWN
          INDUSTRY          | -                   | ROW_VALUE_MISSING
          TAGS              | 高危、不存在        | TAG_UNKNOWN
          SCALE             | 巨型                | ROW_SCALE_UNKNOWN
          STATUS            | 不明                | ROW_STATUS_UNKNOWN
          REGION            | 999999999999        | REGION_UNKNOWN
          REGION            | 120119105201        | REGION_OUTSIDE_SCOPE
          REGION            | -                   | ROW_VALUE_MISSING
          PRINCIPAL         | -                   | ROW_PRINCIPAL_MISSING
          PRINCIPAL_PHONE   | 打这个电话          | ROW_PHONE_WRONG
          LONGITUDE         | 东经117度           | ROW_NUMBER_WRONG
          LONGITUDE         | 1E-999999999        | ROW_NUMBER_WRONG
          LONGITUDE         | 39.1                | COORDINATES_OUTSIDE
          LATITUDE          | -                   | COORDINATES_INCOMPLETE
          COORDINATE_SYSTEM | -                   | COORDINATES_INCOMPLETE
          COORDINATE_SYSTEM | BD09                | ROW_COORDINATE_SYSTEM_UNKNOWN
          REGISTERED_ON     | 2024年3月           | ROW_DATE_AS_TEXT
          REGISTERED_ON     | -                   | ROW_VALUE_MISSING
          """)
  void saysWhatIsWrongWithACell(EnterpriseColumn column, String text, EnterpriseError expected) {
    Cell cell = text == null ? blank() : text(text);

    LineCheck.Result result = LineCheck.check(line(Map.of(column, cell)), KNOWN);

    assertNull(result.candidate());
    assertEquals(List.of(expected), result.faults().stream().map(RowFault::code).toList());
  }

  @Test
  void namesEveryFaultOfALine() {
    RegisterLine line =
        line(
            Map.of(
                EnterpriseColumn.INDUSTRY, text("Z99"),
                EnterpriseColumn.PRINCIPAL, blank(),
                EnterpriseColumn.REGISTERED_ON, text("昨天")));

    LineCheck.Result result = LineCheck.check(line, KNOWN);

    assertEquals(
        List.of("行业代码", "主要负责人", "登记日期"), result.faults().stream().map(RowFault::column).toList());
    assertEquals("Z99", result.faults().getFirst().value());
  }

  @Test
  void aFormulaIsNotAValueWhateverItsResult() {
    Cell formula = new Cell(Type.FORMULA, "117.4623", "117.45+0.0123", null);

    LineCheck.Result result =
        LineCheck.check(line(Map.of(EnterpriseColumn.LONGITUDE, formula)), KNOWN);

    assertEquals(
        List.of(new RowFault("经度", "=117.45+0.0123", EnterpriseError.ROW_FORMULA)),
        result.faults());
  }

  @Test
  void textsThatAreTooLongAreNamedShortened() {
    LineCheck.Result result =
        LineCheck.check(line(Map.of(EnterpriseColumn.NAME, text("长".repeat(101)))), KNOWN);

    assertEquals(EnterpriseError.ROW_VALUE_TOO_LONG, result.faults().getFirst().code());
    assertEquals(101, result.faults().getFirst().value().length());
  }

  @Test
  void datesInTheFutureAreRefused() {
    Cell tomorrow = date(LocalDate.of(2026, 1, 2));

    LineCheck.Result result =
        LineCheck.check(line(Map.of(EnterpriseColumn.REGISTERED_ON, tomorrow)), KNOWN);

    assertEquals(EnterpriseError.DATE_IN_FUTURE, result.faults().getFirst().code());
  }

  @Test
  void anUnlicensedOneComesWithoutCode() {
    Map<EnterpriseColumn, Cell> without =
        Map.of(EnterpriseColumn.STATUS, text("无证"), EnterpriseColumn.CODE, blank());
    Map<EnterpriseColumn, Cell> with = Map.of(EnterpriseColumn.STATUS, text("无证"));

    LineCheck.Result good = LineCheck.check(line(without), KNOWN);

    assertNull(good.candidate().code());
    assertEquals(EnterpriseStatus.UNLICENSED, good.candidate().content().status());
    assertEquals(
        EnterpriseError.CREDIT_CODE_NOT_EXPECTED,
        LineCheck.check(line(with), KNOWN).faults().getFirst().code());
  }

  @Test
  void aDistrictIsNoPlaceForAnEnterprise() {
    LineCheck.Result result =
        LineCheck.check(
            line(Map.of(EnterpriseColumn.REGION, text("120110000000"))), known("120110000000"));

    assertEquals(EnterpriseError.REGION_NOT_A_TOWN, result.faults().getFirst().code());
  }

  private static LineCheck.Known known(String region) {
    return new LineCheck.Known(
        new Industries(),
        new Tags(List.of(new Tag("highRisk", "高危", true), new Tag("crowdedPlace", "人员密集", false))),
        code -> Optional.ofNullable(PLACES.get(code)),
        region,
        name -> Optional.empty(),
        LocalDate.of(2026, 1, 1));
  }

  private static RegisterLine line(Map<EnterpriseColumn, Cell> changes) {
    Map<EnterpriseColumn, Cell> cells = new EnumMap<>(EnterpriseColumn.class);
    cells.put(EnterpriseColumn.CODE, text("91120110MA5KB0001J"));
    cells.put(EnterpriseColumn.NAME, text("湖光示例主题乐园"));
    cells.put(EnterpriseColumn.KIND, text("企业"));
    cells.put(EnterpriseColumn.INDUSTRY, text("R90"));
    cells.put(EnterpriseColumn.TAGS, text("高危、人员密集"));
    cells.put(EnterpriseColumn.SCALE, text("大型"));
    cells.put(EnterpriseColumn.STATUS, text("在营"));
    cells.put(EnterpriseColumn.REGION, text("120110013001"));
    cells.put(EnterpriseColumn.ADDRESS, text("示例路1号"));
    cells.put(EnterpriseColumn.PRINCIPAL, text("负责人甲"));
    cells.put(EnterpriseColumn.PRINCIPAL_PHONE, text("13900000000"));
    cells.put(EnterpriseColumn.LONGITUDE, new Cell(Type.NUMBER, "117.45", null, null));
    cells.put(EnterpriseColumn.LATITUDE, new Cell(Type.NUMBER, "39.18", null, null));
    cells.put(EnterpriseColumn.COORDINATE_SYSTEM, text("GCJ-02"));
    cells.put(EnterpriseColumn.REGISTERED_ON, date(LocalDate.of(2020, 5, 6)));
    cells.putAll(changes);
    return new RegisterLine(2, cells);
  }

  private static Cell text(String text) {
    return new Cell(Type.TEXT, text, null, null);
  }

  private static Cell blank() {
    return new Cell(Type.EMPTY, "", null, null);
  }

  private static Cell date(LocalDate day) {
    return new Cell(Type.DATE, day.toString(), null, day.atStartOfDay());
  }
}
