package io.zhiben.enterprise.staffing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.countsheet.CountColumn;
import io.zhiben.enterprise.countsheet.CountRow;
import io.zhiben.enterprise.countsheet.CountRows;
import io.zhiben.enterprise.countsheet.CountSheetView;
import io.zhiben.enterprise.countsheet.CountSheets;
import io.zhiben.enterprise.quarter.Quarter;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Counts of staff from a spreadsheet. */
@ApplicationScoped
class StaffSheet implements CountRows<CountStaff> {
  private static final int MOST = 100_000;
  private static final int MOST_HOURS = 9_999_999;

  private final CountSheets sheets;
  private final StaffCountDesk desk;
  private final Clock clock;

  StaffSheet(CountSheets sheets, StaffCountDesk desk, Clock clock) {
    this.sheets = sheets;
    this.desk = desk;
    this.clock = clock;
  }

  /** The empty sheet with one line, of the caller's own place, that shows how to fill it. */
  InputStream template() {
    return SheetFile.make(
        "监管力量",
        CountColumn.sheetColumns(StaffColumn.values()),
        sheet ->
            sheet.row(
                Arrays.asList(
                    CurrentCaller.get().region(),
                    null,
                    StaffRole.SUPERVISOR.label(),
                    LocalDate.now(clock),
                    4,
                    3,
                    4,
                    BigDecimal.valueOf(120.5))));
  }

  @Transactional
  CountSheetView check(Path file) {
    return sheets.check(file, this);
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  CountSheetView enter(Path file) {
    return sheets.enter(file, this, desk::count);
  }

  @Override
  public List<CountColumn> columns() {
    return List.of(StaffColumn.values());
  }

  @Override
  public CountStaff read(CountRow row) {
    String region = row.required(StaffColumn.REGION);
    StaffRole role = row.constant(StaffColumn.ROLE, StaffRole.class);
    LocalDate countedOn = row.day(StaffColumn.COUNTED_ON);
    Integer persons = row.whole(StaffColumn.PERSONS, MOST);
    Integer qualified = row.whole(StaffColumn.QUALIFIED, MOST);
    Integer trained = row.whole(StaffColumn.TRAINED, MOST);
    BigDecimal hours = row.decimal(StaffColumn.HOURS, MOST_HOURS, 1);
    if (!row.isGood()) {
      return null;
    }
    return new CountStaff(
        region,
        row.text(StaffColumn.OFFICE),
        role,
        countedOn,
        new StaffNumbers(persons, qualified, trained, hours));
  }

  /** One count of an office, a role and a quarter. */
  private record Key(String region, String office, StaffRole role, String quarter) {}

  @Override
  public Object key(CountStaff count) {
    return new Key(count.regionCode(), count.office(), count.role(), Quarter.of(count.countedOn()));
  }

  @Override
  public boolean isKnown(CountStaff count) {
    try {
      desk.require(count);
    } catch (Problem refused) {
      // of a place that isn't reached the row says no more than of one that doesn't exist
      throw refused.code() == CommonError.NOT_FOUND
          ? Problem.ofField(EnterpriseError.REGION_UNKNOWN, "regionCode")
          : refused;
    }
    return desk.counted(count)
        .map(numbers -> {
          if (!numbers.sameAs(count.numbers())) {
            throw Problem.of(EnterpriseError.QUARTER_COUNTED);
          }
          return true;
        })
        .orElse(false);
  }

  @Override
  public CountColumn columnOf(String field) {
    return switch (field) {
      case "office" -> StaffColumn.OFFICE;
      case "countedOn" -> StaffColumn.COUNTED_ON;
      case "numbers.qualified" -> StaffColumn.QUALIFIED;
      case "numbers.trained" -> StaffColumn.TRAINED;
      case "numbers.hours" -> StaffColumn.HOURS;
      default -> StaffColumn.REGION;
    };
  }
}
