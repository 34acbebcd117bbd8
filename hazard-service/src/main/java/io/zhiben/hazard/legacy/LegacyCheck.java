package io.zhiben.hazard.legacy;

import static io.zhiben.hazard.legacy.LegacyColumn.BASIS;
import static io.zhiben.hazard.legacy.LegacyColumn.CONTINGENCY;
import static io.zhiben.hazard.legacy.LegacyColumn.CREDIT_CODE;
import static io.zhiben.hazard.legacy.LegacyColumn.DEADLINE;
import static io.zhiben.hazard.legacy.LegacyColumn.DESCRIPTION;
import static io.zhiben.hazard.legacy.LegacyColumn.ENTERPRISE;
import static io.zhiben.hazard.legacy.LegacyColumn.FOUND_ON;
import static io.zhiben.hazard.legacy.LegacyColumn.FUNDS;
import static io.zhiben.hazard.legacy.LegacyColumn.LEVEL;
import static io.zhiben.hazard.legacy.LegacyColumn.MEASURES;
import static io.zhiben.hazard.legacy.LegacyColumn.NUMBER;
import static io.zhiben.hazard.legacy.LegacyColumn.RECORDED_ON;
import static io.zhiben.hazard.legacy.LegacyColumn.RECTIFIED_ON;
import static io.zhiben.hazard.legacy.LegacyColumn.RESPONSIBLE;
import static io.zhiben.hazard.legacy.LegacyColumn.SIGNED_OFF_ON;
import static io.zhiben.hazard.legacy.LegacyColumn.SPOT;
import static io.zhiben.hazard.legacy.LegacyColumn.STATE;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.hazard.PaperHazard.Elements;
import io.zhiben.hazard.hazard.PaperHazard.Standing;
import io.zhiben.platform.sheet.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Checks one line of a register and says what it tells, or everything that is wrong with it. Pure:
 * what it needs to know of the world is given.
 */
final class LegacyCheck {
  private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
  private static final BigDecimal MOST_YUAN = new BigDecimal("100000000000");

  private static final Map<String, Level> LEVELS =
      Map.of(
          "一般", Level.GENERAL,
          "一般隐患", Level.GENERAL,
          "一般事故隐患", Level.GENERAL,
          "重大", Level.MAJOR,
          "重大隐患", Level.MAJOR,
          "重大事故隐患", Level.MAJOR);

  private static final Map<String, Standing> STANDINGS =
      Map.of(
          "未整改", Standing.OPEN,
          "整改中", Standing.OPEN,
          "已整改", Standing.RECTIFIED,
          "已销号", Standing.SIGNED_OFF);

  private final Known known;
  private final LegacyLine line;
  private final List<RowFault> faults = new ArrayList<>();

  /** What the check must know: the enterprises that the sender reaches. */
  record Known(
      Map<String, List<ListedEnterprise>> byCode,
      Map<String, List<ListedEnterprise>> byName,
      LocalDate today) {}

  /**
   * The outcome: what the line tells, or faults.
   *
   * @param entry null when there are faults
   */
  record Result(LegacyEntry entry, List<RowFault> faults) {}

  private LegacyCheck(Known known, LegacyLine line) {
    this.known = known;
    this.line = line;
  }

  static Result check(LegacyLine line, Known known) {
    LegacyCheck check = new LegacyCheck(known, line);
    LegacyEntry entry = check.entry();
    return check.faults.isEmpty()
        ? new Result(entry, List.of())
        : new Result(null, List.copyOf(check.faults));
  }

  private LegacyEntry entry() {
    refuseFormulasAndLongTexts();
    if (!faults.isEmpty()) {
      return null;
    }
    String number = required(NUMBER);
    ListedEnterprise enterprise = enterprise();
    String description = required(DESCRIPTION);
    Level level = one(LEVEL, LEVELS, LegacyError.LEGACY_ROW_LEVEL_UNKNOWN);
    String basis = basis(level);
    Standing standing = one(STATE, STANDINGS, LegacyError.LEGACY_ROW_STATE_UNKNOWN);
    LocalDate foundOn = pastDay(FOUND_ON, true);
    LocalDate recordedOn = pastDay(RECORDED_ON, false);
    LocalDate rectifiedOn = pastDay(RECTIFIED_ON, standing == Standing.RECTIFIED);
    LocalDate signedOffOn = pastDay(SIGNED_OFF_ON, standing == Standing.SIGNED_OFF);
    if (standing == Standing.OPEN) {
      refuse(RECTIFIED_ON, rectifiedOn);
    }
    if (standing == Standing.OPEN || standing == Standing.RECTIFIED) {
      refuse(SIGNED_OFF_ON, signedOffOn);
    }
    inOrder(foundOn, recordedOn, RECORDED_ON);
    inOrder(foundOn, rectifiedOn, RECTIFIED_ON);
    inOrder(rectifiedOn == null ? foundOn : rectifiedOn, signedOffOn, SIGNED_OFF_ON);
    Elements elements = elements(foundOn);
    if (!faults.isEmpty()) {
      return null;
    }
    return new LegacyEntry(
        enterprise.id(),
        townOf(enterprise),
        number,
        description,
        orNull(SPOT),
        level,
        basis,
        foundOn,
        recordedOn,
        standing,
        elements,
        rectifiedOn,
        signedOffOn);
  }

  private static String townOf(ListedEnterprise enterprise) {
    String town = enterprise.place().townCode();
    return town == null ? enterprise.place().code() : town;
  }

  private void refuseFormulasAndLongTexts() {
    line.cells()
        .forEach((column, cell) -> {
          if (cell.type() == Cell.Type.FORMULA) {
            faults.add(RowFault.of(column, "=" + cell.formula(), LegacyError.LEGACY_ROW_FORMULA));
          } else if (cell.type() == Cell.Type.ERROR) {
            faults.add(RowFault.of(column, cell.text(), LegacyError.LEGACY_ROW_FORMULA));
          } else if (line.text(column).length() > column.maxLength()) {
            fault(column, LegacyError.LEGACY_ROW_VALUE_TOO_LONG);
          }
        });
  }

  private String required(LegacyColumn column) {
    String text = line.text(column);
    if (text.isEmpty()) {
      fault(column, LegacyError.LEGACY_ROW_VALUE_MISSING);
    }
    return text;
  }

  private String orNull(LegacyColumn column) {
    String text = line.text(column);
    return text.isEmpty() ? null : text;
  }

  private <T> T one(LegacyColumn column, Map<String, T> words, LegacyError unknown) {
    String text = required(column);
    T found = words.get(text);
    if (found == null && !text.isEmpty()) {
      fault(column, unknown);
    }
    return found;
  }

  /** By credit code; by name only where the register has no code. */
  private ListedEnterprise enterprise() {
    String code = line.text(CREDIT_CODE).toUpperCase(Locale.ROOT);
    LegacyColumn column = code.isEmpty() ? ENTERPRISE : CREDIT_CODE;
    if (code.isEmpty() && required(ENTERPRISE).isEmpty()) {
      return null;
    }
    List<ListedEnterprise> found =
        code.isEmpty()
            ? known.byName().getOrDefault(line.text(ENTERPRISE), List.of())
            : known.byCode().getOrDefault(code, List.of());
    if (found.size() == 1) {
      return found.getFirst();
    }
    fault(
        column,
        found.isEmpty()
            ? LegacyError.LEGACY_ROW_ENTERPRISE_UNKNOWN
            : LegacyError.LEGACY_ROW_ENTERPRISE_AMBIGUOUS);
    return null;
  }

  private String basis(Level level) {
    String text = line.text(BASIS);
    if (level == Level.MAJOR && text.isEmpty()) {
      fault(BASIS, LegacyError.LEGACY_ROW_BASIS_MISSING);
    }
    return level == Level.MAJOR ? text : null;
  }

  private LocalDate day(LegacyColumn column, boolean needed) {
    String text = needed ? required(column) : line.text(column);
    if (text.isEmpty()) {
      return null;
    }
    LocalDate day = line.cell(column).date().orElse(null);
    if (day == null) {
      fault(column, LegacyError.LEGACY_ROW_DATE_AS_TEXT);
    } else if (day.isBefore(EARLIEST)) {
      fault(column, LegacyError.LEGACY_ROW_DATE_TOO_OLD);
    }
    return day;
  }

  private LocalDate pastDay(LegacyColumn column, boolean needed) {
    LocalDate day = day(column, needed);
    if (day != null && day.isAfter(known.today())) {
      fault(column, LegacyError.LEGACY_ROW_DATE_IN_FUTURE);
    }
    return day;
  }

  private void inOrder(LocalDate earlier, LocalDate later, LegacyColumn column) {
    if (earlier != null && later != null && later.isBefore(earlier)) {
      fault(column, LegacyError.LEGACY_ROW_DATES_OUT_OF_ORDER);
    }
  }

  private void refuse(LegacyColumn column, LocalDate day) {
    if (day != null) {
      fault(column, LegacyError.LEGACY_ROW_DATE_NOT_EXPECTED);
    }
  }

  private Elements elements(LocalDate foundOn) {
    LocalDate deadline = day(DEADLINE, false);
    inOrder(foundOn, deadline, DEADLINE);
    return new Elements(
        orNull(RESPONSIBLE), orNull(MEASURES), fen(), deadline, orNull(CONTINGENCY));
  }

  private Long fen() {
    String text = line.text(FUNDS);
    if (text.isEmpty()) {
      return null;
    }
    try {
      BigDecimal yuan = new BigDecimal(text);
      if (yuan.signum() >= 0 && yuan.compareTo(MOST_YUAN) <= 0 && yuan.scale() <= 2) {
        return yuan.movePointRight(2).longValueExact();
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // said below, together with what is negative, far too much or too fine
    }
    fault(FUNDS, LegacyError.LEGACY_ROW_NUMBER_WRONG);
    return null;
  }

  private void fault(LegacyColumn column, LegacyError code) {
    faults.add(RowFault.of(column, line.text(column), code));
  }
}
