package io.zhiben.hazard.equipment;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.enforcement.CaseLookup;
import io.zhiben.hazard.enforcement.CaseRaiser;
import io.zhiben.hazard.equipment.StopCommands.FindInUse;
import io.zhiben.hazard.equipment.StopCommands.InspectEquipment;
import io.zhiben.hazard.equipment.StopCommands.OrderStop;
import io.zhiben.hazard.equipment.StopCommands.ResumeUse;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Orders that equipment is not used, and what follows, each in one transaction. */
@ApplicationScoped
class StopDesk {
  /** 使用未经检验或者检验不合格的特种设备, as the discretion standard that ships names it. */
  private static final String UNINSPECTED = "EQUIPMENT_UNINSPECTED";

  private final EquipmentStops stops;
  private final StopQueries views;
  private final EnterpriseDirectory directory;
  private final CaseRaiser cases;
  private final NumberSeries series;
  private final EntryWindow window;
  private final Journal journal;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  StopDesk(
      EquipmentStops stops,
      StopQueries views,
      EnterpriseDirectory directory,
      CaseRaiser cases,
      NumberSeries series,
      EntryWindow window,
      Journal journal,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.stops = stops;
    this.views = views;
    this.directory = directory;
    this.cases = cases;
    this.series = series;
    this.window = window;
    this.journal = journal;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  EquipmentStopView order(OrderStop command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(CurrentCaller.get(), enterprise.leadDepartments());
    window.require(command.orderedOn(), "orderedOn");
    // under the lock of the town's numbers two orders at once come one after the other
    String number = series.take(NumberSeries.Kind.EQUIPMENT_STOP, enterprise.place(), 1).getFirst();
    if (stops.standing(enterprise.id(), command.equipmentCode())) {
      throw Problem.of(EquipmentError.EQUIPMENT_STOPPED_ALREADY);
    }
    EquipmentStop stop =
        new EquipmentStop(
            enterprise,
            command,
            new EquipmentStop.Entry(number, CurrentCaller.get().subject(), clock.instant()));
    if (command.inUse()) {
      stop.foundInUse(command.orderedOn(), today());
      raise(stop, enterprise, command.violationCode(), command.note());
    }
    stops.persist(stop);
    journal.add(
        stop.id(), "ORDER", Right.EQUIPMENT_STOP_WRITE, command.note(), command.equipmentCode());
    stops.flush();
    audit.record(
        "equipment-stop.order",
        "EquipmentStop",
        stop.id(),
        stop.place().code(),
        null,
        stop.view(false));
    return views.of(stop);
  }

  @Transactional
  EquipmentStopView inspect(UUID id, InspectEquipment command) {
    return take(id, StopVerb.INSPECT, command.inspector(), stop -> stop.inspect(command, today()));
  }

  @Transactional
  EquipmentStopView resume(UUID id, ResumeUse command) {
    return take(
        id,
        StopVerb.RESUME,
        command.note(),
        stop -> stop.resume(command.resumedOn(), command.note(), today()));
  }

  /** The first time it raises a case; afterwards that case is there. */
  @Transactional
  EquipmentStopView foundInUse(UUID id, FindInUse command) {
    return take(
        id,
        StopVerb.FIND_IN_USE,
        command.note(),
        stop -> {
          stop.foundInUse(command.foundOn(), today());
          if (stop.caseId() == null) {
            raise(
                stop,
                directory.requireForWriting(stop.enterpriseId()),
                command.violationCode(),
                command.note());
          }
        });
  }

  @Transactional
  EquipmentStopView withdraw(UUID id, String reason) {
    return take(id, StopVerb.WITHDRAW, reason, stop -> stop.withdraw(reason, today()));
  }

  private void raise(
      EquipmentStop stop, ListedEnterprise enterprise, String violationCode, String note) {
    CaseLookup.Named raised =
        cases.raise(
            enterprise,
            violationCode == null ? UNINSPECTED : violationCode,
            "停用设备仍在使用：%s（%s，停用单 %s）。%s"
                .formatted(stop.equipmentName(), stop.equipmentCode(), stop.number(), note),
            stop.equipmentCode());
    stop.raised(raised.id(), raised.number());
  }

  private EquipmentStopView take(
      UUID id, StopVerb verb, String note, Consumer<EquipmentStop> change) {
    EquipmentStop stop = stops.requireForWriting(id);
    StopPolicy.permit(verb, stop, views.leadsOf(stop), CurrentCaller.get());
    preconditions.requireMatch(stop.version());
    EquipmentStopView before = stop.view(false);
    change.accept(stop);
    journal.add(id, verb.name(), verb.right(), note, stop.state());
    stops.flush();
    audit.record(
        "equipment-stop." + verb.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "EquipmentStop",
        id,
        stop.place().code(),
        before,
        stop.view(false));
    return views.of(stop);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
