package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.enterprise.Building;
import io.zhiben.enterprise.enterprise.BulkRegistration.Candidate;
import io.zhiben.enterprise.enterprise.Contact;
import io.zhiben.enterprise.enterprise.CreditCodes;
import io.zhiben.enterprise.enterprise.EnterpriseContent;
import io.zhiben.enterprise.enterprise.EnterpriseStatus;
import io.zhiben.enterprise.enterprise.OrganisationKind;
import io.zhiben.enterprise.enterprise.RegisterEnterprise;
import io.zhiben.enterprise.enterprise.Scale;
import io.zhiben.enterprise.industry.Industries;
import io.zhiben.enterprise.tag.TagChoice;
import io.zhiben.enterprise.tag.Tags;
import io.zhiben.enterprise.value.CoordinateSystem;
import io.zhiben.enterprise.value.Coordinates;
import io.zhiben.enterprise.value.Labels;
import io.zhiben.enterprise.value.Labels.Labelled;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.sheet.Cell;
import io.zhiben.platform.value.UnifiedCreditCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Checks one line of the register and makes a candidate of it, or says everything that is wrong
 * with it. Pure: what it needs to know of the world is given.
 */
final class LineCheck {
  private static final int MOST_DIGITS = 15;

  /** Why an imported enterprise has its grade: a workbook has no column for reasons. */
  private static final String REGISTER_SAYS_SO = "导入的台账所载";

  private final Known known;
  private final RegisterLine line;
  private final List<RowFault> faults = new ArrayList<>();

  /**
   * What the check must know.
   *
   * @param placeOf the tree's place of a code
   * @param region the importing officer's own place
   * @param buildingOf the registered building of a name in a town, if any
   */
  record Known(
      Industries industries,
      Tags tags,
      Function<String, Optional<Place>> placeOf,
      String region,
      Function<TownName, Optional<Building>> buildingOf,
      LocalDate today) {}

  /** A name within a town. */
  record TownName(String townCode, String name) {}

  /**
   * The outcome: a candidate, or faults.
   *
   * @param candidate null when there are faults
   */
  record Result(Candidate candidate, List<RowFault> faults) {}

  private LineCheck(Known known, RegisterLine line) {
    this.known = known;
    this.line = line;
  }

  static Result check(RegisterLine line, Known known) {
    LineCheck check = new LineCheck(known, line);
    Candidate candidate = check.candidate();
    return check.faults.isEmpty()
        ? new Result(candidate, List.of())
        : new Result(null, List.copyOf(check.faults));
  }

  private Candidate candidate() {
    refuseFormulasAndLongTexts();
    if (!faults.isEmpty()) {
      return null;
    }
    String name = required(EnterpriseColumn.NAME, EnterpriseError.ROW_VALUE_MISSING);
    var kind =
        constant(EnterpriseColumn.KIND, OrganisationKind.class, EnterpriseError.ROW_KIND_UNKNOWN);
    var scale = constant(EnterpriseColumn.SCALE, Scale.class, EnterpriseError.ROW_SCALE_UNKNOWN);
    EnterpriseStatus status = status();
    String code = code(status);
    String industry = industry();
    TagChoice tags = tags();
    Place place = place();
    String principal = required(EnterpriseColumn.PRINCIPAL, EnterpriseError.ROW_PRINCIPAL_MISSING);
    String principalPhone = phone(EnterpriseColumn.PRINCIPAL_PHONE);
    String officerPhone = phone(EnterpriseColumn.SAFETY_OFFICER_PHONE);
    Coordinates coordinates = coordinates();
    LocalDate registeredOn = registeredOn();
    if (!faults.isEmpty()) {
      return null;
    }
    return new Candidate(
        place,
        code,
        new EnterpriseContent(
            name,
            kind,
            industry,
            tags.codes(),
            scale,
            status,
            line.text(EnterpriseColumn.ADDRESS),
            new Contact(principal, principalPhone),
            new Contact(line.text(EnterpriseColumn.SAFETY_OFFICER), officerPhone),
            coordinates,
            building(place),
            registeredOn),
        tags.gradeReason());
  }

  private void refuseFormulasAndLongTexts() {
    line.cells()
        .forEach((column, cell) -> {
          if (cell.type() == Cell.Type.FORMULA) {
            faults.add(RowFault.of(column, "=" + cell.formula(), EnterpriseError.ROW_FORMULA));
          } else if (cell.type() == Cell.Type.ERROR) {
            faults.add(RowFault.of(column, cell.text(), EnterpriseError.ROW_FORMULA));
          } else if (line.text(column).length() > column.maxLength()) {
            faults.add(RowFault.of(column, line.text(column), EnterpriseError.ROW_VALUE_TOO_LONG));
          }
        });
  }

  private String required(EnterpriseColumn column, EnterpriseError missing) {
    String text = line.text(column);
    if (text.isEmpty()) {
      fault(column, missing);
    }
    return text;
  }

  private <E extends Enum<E> & Labelled> E constant(
      EnterpriseColumn column, Class<E> type, EnterpriseError unknown) {
    String text = required(column, EnterpriseError.ROW_VALUE_MISSING);
    Optional<E> found = Labels.find(type, text);
    if (found.isEmpty() && !text.isEmpty()) {
      fault(column, unknown);
    }
    return found.orElse(null);
  }

  private EnterpriseStatus status() {
    if (line.text(EnterpriseColumn.STATUS).isEmpty()) {
      return EnterpriseStatus.ACTIVE;
    }
    return constant(
        EnterpriseColumn.STATUS, EnterpriseStatus.class, EnterpriseError.ROW_STATUS_UNKNOWN);
  }

  private String code(EnterpriseStatus status) {
    String text = line.text(EnterpriseColumn.CODE);
    if (status == EnterpriseStatus.UNLICENSED) {
      if (!text.isEmpty()) {
        fault(EnterpriseColumn.CODE, EnterpriseError.CREDIT_CODE_NOT_EXPECTED);
      }
      return null;
    }
    if (text.isEmpty()) {
      fault(EnterpriseColumn.CODE, EnterpriseError.CREDIT_CODE_MISSING);
      return null;
    }
    Optional<EnterpriseError> fault = CreditCodes.fault(text);
    fault.ifPresent(code -> fault(EnterpriseColumn.CODE, code));
    return fault.isPresent() ? null : UnifiedCreditCode.parse(text).value();
  }

  private String industry() {
    String text = required(EnterpriseColumn.INDUSTRY, EnterpriseError.ROW_VALUE_MISSING);
    Optional<String> division = known.industries().division(text);
    if (division.isEmpty() && !text.isEmpty()) {
      fault(EnterpriseColumn.INDUSTRY, EnterpriseError.INDUSTRY_UNKNOWN);
    }
    return division.orElse(null);
  }

  private TagChoice tags() {
    Set<String> labels =
        Arrays.stream(line.text(EnterpriseColumn.TAGS).split("[、,，;；/\\s]+"))
            .filter(label -> !label.isEmpty())
            .collect(Collectors.toSet());
    TagChoice choice = TagChoice.of(known.tags(), labels, Set.of(), REGISTER_SAYS_SO);
    choice.faults().forEach(fault -> fault(EnterpriseColumn.TAGS, fault.code()));
    return choice;
  }

  private Place place() {
    String code = required(EnterpriseColumn.REGION, EnterpriseError.ROW_VALUE_MISSING);
    if (code.isEmpty()) {
      return null;
    }
    Place place = known.placeOf().apply(code).orElse(null);
    if (place == null) {
      fault(EnterpriseColumn.REGION, EnterpriseError.REGION_UNKNOWN);
    } else if (!place.isWithin(known.region())) {
      fault(EnterpriseColumn.REGION, EnterpriseError.REGION_OUTSIDE_SCOPE);
    } else if (place.townCode() == null) {
      fault(EnterpriseColumn.REGION, EnterpriseError.REGION_NOT_A_TOWN);
    }
    return place;
  }

  private String phone(EnterpriseColumn column) {
    String text = line.text(column);
    if (!text.matches(RegisterEnterprise.PHONE)) {
      fault(column, EnterpriseError.ROW_PHONE_WRONG);
    }
    return text;
  }

  private Coordinates coordinates() {
    int before = faults.size();
    BigDecimal longitude = number(EnterpriseColumn.LONGITUDE);
    BigDecimal latitude = number(EnterpriseColumn.LATITUDE);
    String written = line.text(EnterpriseColumn.COORDINATE_SYSTEM);
    Optional<CoordinateSystem> system = Labels.find(CoordinateSystem.class, written);
    if (system.isEmpty() && !written.isEmpty()) {
      fault(EnterpriseColumn.COORDINATE_SYSTEM, EnterpriseError.ROW_COORDINATE_SYSTEM_UNKNOWN);
      return null;
    }
    if (faults.size() > before || longitude == null && latitude == null) {
      return null;
    }
    if (longitude == null || latitude == null || system.isEmpty()) {
      fault(EnterpriseColumn.LONGITUDE, EnterpriseError.COORDINATES_INCOMPLETE);
      return null;
    }
    Coordinates point = new Coordinates(longitude, latitude, system.get());
    if (!point.plausible()) {
      fault(EnterpriseColumn.LONGITUDE, EnterpriseError.COORDINATES_OUTSIDE);
    }
    return point;
  }

  private BigDecimal number(EnterpriseColumn column) {
    String text = line.text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      BigDecimal number = new BigDecimal(text);
      if (number.precision() - number.scale() <= MOST_DIGITS
          && Math.abs(number.scale()) <= MOST_DIGITS) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, together with numbers that are far too large or too fine
    }
    fault(column, EnterpriseError.ROW_NUMBER_WRONG);
    return null;
  }

  private LocalDate registeredOn() {
    Cell cell = line.cell(EnterpriseColumn.REGISTERED_ON);
    if (required(EnterpriseColumn.REGISTERED_ON, EnterpriseError.ROW_VALUE_MISSING).isEmpty()) {
      return null;
    }
    LocalDate date = cell.date().orElse(null);
    if (date == null) {
      fault(EnterpriseColumn.REGISTERED_ON, EnterpriseError.ROW_DATE_AS_TEXT);
    } else if (date.isAfter(known.today())) {
      fault(EnterpriseColumn.REGISTERED_ON, EnterpriseError.DATE_IN_FUTURE);
    }
    return date;
  }

  private Building building(Place place) {
    String name = line.text(EnterpriseColumn.BUILDING);
    if (name.isEmpty()) {
      return null;
    }
    return known
        .buildingOf()
        .apply(new TownName(place.townCode(), name))
        .orElseGet(() -> new Building(null, name, false));
  }

  private void fault(EnterpriseColumn column, EnterpriseError code) {
    faults.add(RowFault.of(column, line.text(column), code));
  }
}
