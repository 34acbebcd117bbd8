package io.zhiben.hazard.vehicle;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.vehicle.OffenceCommands.HandleOffence;
import io.zhiben.hazard.vehicle.OffenceCommands.RecordOffence;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;

/**
 * What one vehicle did at one place and time. It stays where it happened, wherever the vehicle's
 * operator goes; enterprises and agencies see none.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "vehicle_offence")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class VehicleOffence extends ScopedEntity {
  private String number;

  @Enumerated(EnumType.STRING)
  private OffenceKind kind;

  private String plate;
  private String driverReference;

  @Column(columnDefinition = "BINARY(16)")
  private UUID operatorId;

  private String operatorName;
  private String spot;

  @Enumerated(EnumType.STRING)
  private LaneRoad road;

  private Instant foundAt;
  private String note;
  private String department;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private OffenceState state;

  private boolean fined;
  private boolean towed;
  private boolean coerced;
  private boolean warned;
  private Long fineFen;
  private String noticeNumber;
  private LocalDate handledOn;
  private String handlingNote;
  private String recordedBy;
  private Instant recordedAt;
  private String handledBy;

  /** For Hibernate. */
  protected VehicleOffence() {}

  /** Who records it, by which number, when. */
  record Entry(String number, String subject, Instant at) {}

  /**
   * @param operator null where none is known
   */
  VehicleOffence(
      Place place, ListedEnterprise operator, RecordOffence said, VehicleRules rules, Entry entry) {
    super(place);
    this.number = entry.number();
    this.kind = said.kind();
    this.plate = said.plate();
    this.driverReference = said.driverReference();
    if (operator != null) {
      this.operatorId = operator.id();
      this.operatorName = operator.name();
    }
    this.spot = said.spot().strip();
    this.road = said.road();
    this.foundAt = said.foundAt();
    this.note = said.note();
    this.department = rules.unitFor(said.kind(), said.road());
    this.dueOn = EndOfDay.dayOf(entry.at()).plusDays(rules.dueDays());
    this.state = OffenceState.OPEN;
    this.recordedBy = entry.subject();
    this.recordedAt = entry.at();
  }

  /** A fine has an amount, coercion a notice, and it was on a day since it was found. */
  void handle(HandleOffence said, String by, LocalDate today) {
    requireOpen(OffenceVerb.HANDLE);
    if (said.results().contains(Handling.FINED) != (said.fineFen() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "fineFen");
    }
    boolean named = said.noticeNumber() != null && !said.noticeNumber().isBlank();
    if (said.results().contains(Handling.COERCED) && !named) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "noticeNumber");
    }
    if (said.handledOn().isAfter(today)) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "handledOn");
    }
    if (said.handledOn().isBefore(EndOfDay.dayOf(foundAt))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "handledOn");
    }
    state = OffenceState.HANDLED;
    fined = said.results().contains(Handling.FINED);
    towed = said.results().contains(Handling.TOWED);
    coerced = said.results().contains(Handling.COERCED);
    warned = said.results().contains(Handling.WARNED);
    fineFen = said.fineFen();
    noticeNumber = said.noticeNumber();
    handledOn = said.handledOn();
    handlingNote = said.note();
    handledBy = by;
  }

  void dismiss(String reason, String by, LocalDate today) {
    requireOpen(OffenceVerb.DISMISS);
    state = OffenceState.DISMISSED;
    handledOn = today;
    handlingNote = reason;
    handledBy = by;
  }

  private void requireOpen(OffenceVerb verb) {
    if (state != OffenceState.OPEN) {
      throw Problem.of(VehicleError.OFFENCE_STATE_FORBIDS, verb, state);
    }
  }

  boolean open() {
    return state == OffenceState.OPEN;
  }

  OffenceState state() {
    return state;
  }

  String number() {
    return number;
  }

  String plate() {
    return plate;
  }

  /** Null where the place names none: then every department of it handles it. */
  String department() {
    return department;
  }

  private Set<Handling> results() {
    return Arrays.stream(Handling.values()).filter(this::was).collect(Collectors.toSet());
  }

  private boolean was(Handling how) {
    return switch (how) {
      case FINED -> fined;
      case TOWED -> towed;
      case COERCED -> coerced;
      case WARNED -> warned;
    };
  }

  /**
   * With nothing yet of what stands beside its row.
   *
   * @param regionName of its place
   */
  VehicleOffenceView view(String regionName, LocalDate today) {
    return new VehicleOffenceView(
        id(),
        version(),
        number,
        place().code(),
        regionName,
        kind,
        plate,
        driverReference,
        operatorId,
        operatorName,
        spot,
        road,
        foundAt,
        note,
        department,
        dueOn,
        open() && dueOn.isBefore(today),
        state,
        results(),
        fineFen,
        noticeNumber,
        handledOn,
        handlingNote,
        0,
        List.of(),
        List.of());
  }
}
