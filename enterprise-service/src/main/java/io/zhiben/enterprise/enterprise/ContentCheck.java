package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.industry.Industries;
import io.zhiben.enterprise.place.Buildings;
import io.zhiben.enterprise.tag.TagChoice;
import io.zhiben.enterprise.tag.TagChoice.Fault;
import io.zhiben.enterprise.tag.TagDefinitions;
import io.zhiben.enterprise.value.Coordinates;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemTexts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes checked content of what was entered, or says everything that is wrong with it at once. */
@ApplicationScoped
class ContentCheck {
  private final Industries industries;
  private final TagDefinitions tagDefinitions;
  private final Buildings buildings;
  private final CallerLanguage language;
  private final Clock clock;

  ContentCheck(
      Industries industries,
      TagDefinitions tagDefinitions,
      Buildings buildings,
      CallerLanguage language,
      Clock clock) {
    this.industries = industries;
    this.tagDefinitions = tagDefinitions;
    this.buildings = buildings;
    this.language = language;
    this.clock = clock;
  }

  /**
   * What was entered and found right.
   *
   * @param gradeReason null while no grade changes
   */
  record Checked(EnterpriseContent content, String gradeReason) {}

  /** Refuses with all faults; a single one gives its code to the problem. */
  Checked check(RegisterEnterprise entered, Place place, Set<String> presentTags) {
    TagChoice tags =
        TagChoice.of(
            tagDefinitions.usableIn(place), entered.tags(), presentTags, entered.gradeReason());
    List<Fault> faults = new ArrayList<>(tags.faults());
    String industry = industries.division(entered.industry()).orElse(null);
    if (industry == null) {
      faults.add(new Fault("industry", EnterpriseError.INDUSTRY_UNKNOWN));
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate registeredOn = entered.registeredOn() == null ? today : entered.registeredOn();
    if (registeredOn.isAfter(today)) {
      faults.add(new Fault("registeredOn", EnterpriseError.DATE_IN_FUTURE));
    }
    Coordinates coordinates = coordinates(entered, faults);
    Building building = building(entered, place.townCode(), faults);
    refuse(faults);
    return new Checked(
        content(entered, industry, tags, coordinates, building, registeredOn), tags.gradeReason());
  }

  private static EnterpriseContent content(
      RegisterEnterprise entered,
      String industry,
      TagChoice tags,
      Coordinates coordinates,
      Building building,
      LocalDate registeredOn) {
    return new EnterpriseContent(
        entered.name(),
        entered.kind(),
        industry,
        tags.codes(),
        entered.scale(),
        entered.status(),
        entered.address(),
        new Contact(entered.principalName(), entered.principalPhone()),
        new Contact(entered.safetyOfficerName(), entered.safetyOfficerPhone()),
        coordinates,
        building,
        registeredOn);
  }

  private static Coordinates coordinates(RegisterEnterprise entered, List<Fault> faults) {
    boolean none = entered.longitude() == null && entered.latitude() == null;
    if (none) {
      return null;
    }
    if (entered.longitude() == null
        || entered.latitude() == null
        || entered.coordinateSystem() == null) {
      faults.add(new Fault("longitude", EnterpriseError.COORDINATES_INCOMPLETE));
      return null;
    }
    Coordinates point =
        new Coordinates(entered.longitude(), entered.latitude(), entered.coordinateSystem());
    if (!point.plausible()) {
      faults.add(new Fault("longitude", EnterpriseError.COORDINATES_OUTSIDE));
    }
    return point;
  }

  private Building building(RegisterEnterprise entered, String townCode, List<Fault> faults) {
    if (entered.buildingId() == null) {
      return null;
    }
    return buildings
        .find(townCode, entered.buildingId())
        .map(found -> new Building(found.id(), found.name(), found.selfHeld()))
        .orElseGet(() -> {
          faults.add(new Fault("buildingId", EnterpriseError.BUILDING_UNKNOWN));
          return null;
        });
  }

  private void refuse(List<Fault> faults) {
    if (faults.isEmpty()) {
      return;
    }
    ErrorCode code = faults.size() == 1 ? faults.getFirst().code() : CommonError.INVALID_FIELD;
    throw Problem.of(code).withErrors(faults.stream().map(this::error).toList());
  }

  private FieldError error(Fault fault) {
    return new FieldError(
        fault.field(),
        fault.code().name(),
        ProblemTexts.detail(fault.code(), language.locale(), List.of()));
  }
}
