package io.zhiben.hazard.vehicle;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.vehicle.OffenceCommands.HandleOffence;
import io.zhiben.hazard.vehicle.OffenceCommands.RecordOffence;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Records offences and what became of them, each in one transaction with its journal and audit. */
@ApplicationScoped
class OffenceDesk {
  private final VehicleOffences offences;
  private final OffenceQueries views;
  private final EnterpriseDirectory directory;
  private final TenantSettings settings;
  private final NumberSeries series;
  private final RegionTree regions;
  private final EntryWindow window;
  private final Journal journal;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  OffenceDesk(
      VehicleOffences offences,
      OffenceQueries views,
      EnterpriseDirectory directory,
      TenantSettings settings,
      NumberSeries series,
      RegionTree regions,
      EntryWindow window,
      Journal journal,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.offences = offences;
    this.views = views;
    this.directory = directory;
    this.settings = settings;
    this.series = series;
    this.regions = regions;
    this.window = window;
    this.journal = journal;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps: neither vehicle nor driver. */
  record Trace(String number, OffenceState state) {
    static Trace of(VehicleOffence offence) {
      return new Trace(offence.number(), offence.state());
    }
  }

  @Transactional
  VehicleOffenceView record(RecordOffence command) {
    Caller caller = CurrentCaller.get();
    Place place = placeOf(command, caller);
    if ((command.kind() == OffenceKind.FIRE_LANE) != (command.road() != null)) {
      throw Problem.ofField(VehicleError.LANE_ROAD_MISSING, "road");
    }
    if (command.foundAt().isAfter(clock.instant())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "foundAt");
    }
    window.require(EndOfDay.dayOf(command.foundAt()), "foundAt");
    requireNobody(command.driverReference(), "driverReference");
    requireNobody(command.spot(), "spot");
    requireNobody(command.note(), "note");
    ListedEnterprise operator =
        command.enterpriseId() == null
            ? null
            : directory.find(command.enterpriseId()).orElseThrow(Problem::notFound);
    VehicleOffence offence =
        new VehicleOffence(
            place,
            operator,
            command,
            settings.at(place, VehicleRules.SETTING),
            new VehicleOffence.Entry(
                series.take(NumberSeries.Kind.VEHICLE_OFFENCE, place, 1).getFirst(),
                caller.subject(),
                clock.instant()));
    offences.persist(offence);
    journal.add(offence.id(), "RECORD", Right.VEHICLE_OFFENCE_WRITE, null, command.kind());
    offences.flush();
    audit.record(
        "vehicle-offence.record",
        "VehicleOffence",
        offence.id(),
        place.code(),
        null,
        Trace.of(offence));
    return views.of(offence);
  }

  @Transactional
  VehicleOffenceView handle(UUID id, HandleOffence command) {
    requireNobody(command.note(), "note");
    return take(
        id,
        OffenceVerb.HANDLE,
        command.note(),
        offence -> offence.handle(command, CurrentCaller.get().subject(), today()));
  }

  @Transactional
  VehicleOffenceView dismiss(UUID id, String reason) {
    requireNobody(reason, "reason");
    return take(
        id,
        OffenceVerb.DISMISS,
        reason,
        offence -> offence.dismiss(reason, CurrentCaller.get().subject(), today()));
  }

  private VehicleOffenceView take(
      UUID id, OffenceVerb verb, String note, Consumer<VehicleOffence> change) {
    VehicleOffence offence = offences.requireForWriting(id);
    OffencePolicy.permit(verb, offence, CurrentCaller.get());
    preconditions.requireMatch(offence.version());
    Trace before = Trace.of(offence);
    change.accept(offence);
    journal.add(id, verb.name(), verb.right(), note, offence.state());
    offences.flush();
    audit.record(
        "vehicle-offence." + verb.name().toLowerCase(Locale.ROOT),
        "VehicleOffence",
        id,
        offence.place().code(),
        before,
        Trace.of(offence));
    return views.of(offence);
  }

  private Place placeOf(RecordOffence command, Caller caller) {
    Place place =
        regions.placeOf(command.regionCode() == null ? caller.region() : command.regionCode());
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    return place;
  }

  private static void requireNobody(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(VehicleError.OFFENCE_NAMES_PERSON, field);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
