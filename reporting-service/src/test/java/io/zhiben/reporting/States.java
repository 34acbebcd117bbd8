package io.zhiben.reporting;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.DeviceCountState;
import io.zhiben.contracts.event.DrillState;
import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.ExamState;
import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.contracts.event.InspectionState;
import io.zhiben.contracts.event.StaffingState;
import io.zhiben.contracts.event.TrainingSessionState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Public states of things, as neighbours would publish them. */
public final class States {
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private States() {}

  public static EnterpriseState enterprise(
      UUID id, long version, Ancestry place, String code, LocalDate registeredOn, String... tags) {
    return enterprise(id, version, place, code, "ACTIVE", registeredOn, tags);
  }

  public static EnterpriseState enterprise(
      UUID id,
      long version,
      Ancestry place,
      String code,
      String status,
      LocalDate registeredOn,
      String... tags) {
    return new EnterpriseState(
        id,
        version,
        place,
        code,
        "企业" + code,
        "ENTERPRISE",
        "R90",
        Set.of(tags),
        "SMALL",
        status,
        "D11",
        List.of(),
        List.of(),
        registeredOn,
        null,
        null,
        null);
  }

  /** The same enterprise, at that point of WGS-84. */
  public static EnterpriseState at(EnterpriseState was, double longitude, double latitude) {
    return new EnterpriseState(
        was.id(),
        was.version(),
        was.place(),
        was.code(),
        was.name(),
        was.kind(),
        was.industry(),
        was.tags(),
        was.scale(),
        was.status(),
        was.domainCode(),
        was.leadDepartments(),
        was.coDepartments(),
        was.registeredOn(),
        BigDecimal.valueOf(longitude),
        BigDecimal.valueOf(latitude),
        was.former());
  }

  /** The same enterprise, that counted as something else before, the oldest first. */
  public static EnterpriseState formerly(EnterpriseState is, List<EnterpriseFormer> former) {
    return new EnterpriseState(
        is.id(),
        is.version(),
        is.place(),
        is.code(),
        is.name(),
        is.kind(),
        is.industry(),
        is.tags(),
        is.scale(),
        is.status(),
        is.domainCode(),
        is.leadDepartments(),
        is.coDepartments(),
        is.registeredOn(),
        is.longitude(),
        is.latitude(),
        former);
  }

  public static DrillState drill(Ancestry place, UUID enterprise, LocalDate heldOn) {
    return drill(UUID.randomUUID(), 0, place, enterprise, heldOn, false);
  }

  public static DrillState drill(
      UUID id, long version, Ancestry place, UUID enterprise, LocalDate heldOn, boolean fourNo) {
    return new DrillState(
        id, version, place, enterprise, "EVACUATION", heldOn, 30, fourNo, noon(heldOn));
  }

  public static InspectionState selfCheck(
      Ancestry place, UUID enterprise, LocalDate day, boolean ledByPrincipal) {
    return inspection(
        UUID.randomUUID(), 0, place, enterprise, "SELF_CHECK", day, ledByPrincipal, 0);
  }

  public static InspectionState inspection(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      String kind,
      LocalDate day,
      boolean ledByPrincipal,
      int findings) {
    return new InspectionState(
        id,
        version,
        place,
        enterprise,
        kind,
        "ANNOUNCED",
        "NAMED",
        Set.of(),
        day,
        ledByPrincipal ? "PRINCIPAL" : "SAFETY_MANAGER",
        ledByPrincipal,
        findings,
        null,
        noon(day));
  }

  public static TrainingSessionState session(
      UUID id, long version, Ancestry place, UUID enterprise, LocalDate day) {
    return new TrainingSessionState(
        id, version, place, enterprise, "WORKER", day, BigDecimal.TWO, 20, noon(day));
  }

  /** An exam of an enterprise, or of an office where the enterprise is null. */
  public static ExamState exam(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      UUID session,
      LocalDate day,
      int candidates,
      int passed) {
    return new ExamState(
        id,
        version,
        place,
        enterprise,
        session,
        "SAFETY_MANAGER",
        day,
        candidates,
        passed,
        null,
        noon(day));
  }

  /** Lifts: of the devices so many are registered, all inspected; one operator, certified. */
  public static DeviceCountState devices(
      UUID id,
      long version,
      Ancestry place,
      UUID enterprise,
      LocalDate day,
      int total,
      int registered) {
    return new DeviceCountState(
        id,
        version,
        place,
        enterprise,
        "LIFT",
        day,
        total,
        registered,
        total,
        1,
        1,
        2,
        1,
        noon(day));
  }

  public static StaffingState staff(
      UUID id, long version, Ancestry place, LocalDate day, int persons, int qualified) {
    return new StaffingState(
        id,
        version,
        place,
        null,
        "ENFORCER",
        day,
        persons,
        qualified,
        qualified,
        new BigDecimal("40.5"),
        noon(day));
  }

  public static HazardState reported(UUID id, Ancestry place, UUID enterprise, LocalDate foundOn) {
    return new HazardDraft(id, place, enterprise, foundOn).told();
  }

  public static HazardState assigned(
      HazardState hazard, String level, LocalDate on, LocalDate deadline) {
    return HazardDraft.after(hazard, 2)
        .state("ASSIGNED")
        .level(level)
        .assigned(noon(on), noon(on), deadline)
        .told();
  }

  public static HazardState signedOff(HazardState hazard, LocalDate on) {
    return HazardDraft.after(hazard, 3)
        .state("SIGNED_OFF")
        .assigned(hazard.verifiedAt(), hazard.assignedAt(), hazard.deadline())
        .rectified(noon(on))
        .signedOff(noon(on))
        .told();
  }

  public static HazardState withdrawn(HazardState hazard, LocalDate on) {
    return HazardDraft.after(hazard, 1).state("WITHDRAWN").withdrawn(noon(on)).told();
  }

  /** The same hazard, from another source. */
  public static HazardState from(HazardState hazard, String source) {
    return HazardDraft.like(hazard, 0).source(source).told();
  }

  /** A hazard that was signed off and came back on that day. */
  public static HazardState reopened(HazardState hazard, LocalDate on) {
    return HazardDraft.like(hazard, 1).reopened(noon(on)).told();
  }

  /** The same hazard, whose deadline was put off to that day once. */
  public static HazardState extended(HazardState was, LocalDate deadline) {
    return HazardDraft.like(was, 1).extended(deadline).told();
  }

  /** The same hazard, which counted otherwise before. */
  public static HazardState counted(HazardState is, HazardFormer before) {
    return HazardDraft.like(is, 1).former(List.of(before)).told();
  }

  public static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }
}
