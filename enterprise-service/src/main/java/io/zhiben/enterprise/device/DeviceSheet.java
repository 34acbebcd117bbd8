package io.zhiben.enterprise.device;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.countsheet.CountColumn;
import io.zhiben.enterprise.countsheet.CountRow;
import io.zhiben.enterprise.countsheet.CountRows;
import io.zhiben.enterprise.countsheet.CountSheetView;
import io.zhiben.enterprise.countsheet.CountSheets;
import io.zhiben.enterprise.enterprise.EnterpriseNames;
import io.zhiben.enterprise.enterprise.NamedEnterprise;
import io.zhiben.enterprise.quarter.Quarter;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.sheet.SheetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Counts of devices from a spreadsheet. */
@ApplicationScoped
class DeviceSheet implements CountRows<CountDevices> {
  private static final int MOST = 1_000_000;

  private final CountSheets sheets;
  private final DeviceCountDesk desk;
  private final EnterpriseNames names;
  private final Clock clock;

  DeviceSheet(CountSheets sheets, DeviceCountDesk desk, EnterpriseNames names, Clock clock) {
    this.sheets = sheets;
    this.desk = desk;
    this.names = names;
    this.clock = clock;
  }

  /** The empty sheet with one line that shows how to fill it. */
  InputStream template() {
    return SheetFile.make(
        "特种设备",
        CountColumn.sheetColumns(DeviceColumn.values()),
        sheet ->
            sheet.row(
                Arrays.asList(
                    "91120110MA5KB0001J",
                    "示例单位（请删除本行）",
                    DeviceKind.LIFT.label(),
                    LocalDate.now(clock),
                    14,
                    14,
                    13,
                    6,
                    5,
                    2,
                    1)));
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
    return List.of(DeviceColumn.values());
  }

  @Override
  public CountDevices read(CountRow row) {
    NamedEnterprise enterprise = enterprise(row);
    DeviceKind kind = row.constant(DeviceColumn.KIND, DeviceKind.class);
    LocalDate countedOn = row.day(DeviceColumn.COUNTED_ON);
    Integer total = row.whole(DeviceColumn.TOTAL, MOST);
    Integer registered = row.whole(DeviceColumn.REGISTERED, MOST);
    Integer inspected = row.whole(DeviceColumn.INSPECTED, MOST);
    Integer operators = row.whole(DeviceColumn.OPERATORS, MOST);
    Integer certified = row.whole(DeviceColumn.CERTIFIED, MOST);
    Integer violations = row.whole(DeviceColumn.VIOLATIONS, MOST);
    Integer handled = row.whole(DeviceColumn.HANDLED, MOST);
    if (!row.isGood()) {
      return null;
    }
    return new CountDevices(
        enterprise.id(),
        kind,
        countedOn,
        new DeviceNumbers(total, registered, inspected, operators, certified, violations, handled));
  }

  /** A code is one town's: of two towns' the row doesn't say which. */
  private NamedEnterprise enterprise(CountRow row) {
    String code = row.required(DeviceColumn.CODE);
    List<NamedEnterprise> found = code.isEmpty() ? List.of() : names.withCode(code);
    if (!code.isEmpty() && found.size() != 1) {
      row.fault(DeviceColumn.CODE, EnterpriseError.ROW_ENTERPRISE_UNKNOWN);
    }
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** One count of an enterprise, a kind and a quarter. */
  private record Key(Object enterprise, DeviceKind kind, String quarter) {}

  @Override
  public Object key(CountDevices count) {
    return new Key(count.enterpriseId(), count.kind(), Quarter.of(count.countedOn()));
  }

  @Override
  public boolean isKnown(CountDevices count) {
    desk.require(count);
    return desk.counted(count)
        .map(numbers -> {
          if (!numbers.equals(count.numbers())) {
            throw Problem.of(EnterpriseError.QUARTER_COUNTED);
          }
          return true;
        })
        .orElse(false);
  }

  @Override
  public CountColumn columnOf(String field) {
    return switch (field) {
      case "countedOn" -> DeviceColumn.COUNTED_ON;
      case "numbers.registered" -> DeviceColumn.REGISTERED;
      case "numbers.inspected" -> DeviceColumn.INSPECTED;
      case "numbers.certified" -> DeviceColumn.CERTIFIED;
      case "numbers.handled" -> DeviceColumn.HANDLED;
      default -> DeviceColumn.CODE;
    };
  }
}
