package io.zhiben.hazard.plan;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.checklist.IssuedChecklists;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes plans with their targets, and closes them. */
@ApplicationScoped
class PlanDesk {
  static final int MOST_TARGETS = 10_000;

  private final RegionTree regions;
  private final EnterpriseSelection selection;
  private final PlanBook book;
  private final IntervalDesk intervals;
  private final TenantSettings settings;
  private final IssuedChecklists checklists;
  private final Preconditions preconditions;

  PlanDesk(
      RegionTree regions,
      EnterpriseSelection selection,
      PlanBook book,
      IntervalDesk intervals,
      TenantSettings settings,
      IssuedChecklists checklists,
      Preconditions preconditions) {
    this.checklists = checklists;
    this.intervals = intervals;
    this.settings = settings;
    this.regions = regions;
    this.selection = selection;
    this.book = book;
    this.preconditions = preconditions;
  }

  @Transactional
  PlanView make(MakePlan asked) {
    Caller caller = CurrentCaller.get();
    Place place =
        regions.placeOf(asked.regionCode() == null ? caller.region() : asked.regionCode());
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    MakePlan command =
        asked.intervalCode() == null
            ? asked
            : asked.recurringLike(intervals.require(place, asked.intervalCode()).recurrence());
    check(command);
    PlanTopics topics = settings.at(place, PlanTopics.SETTING);
    topics.require(command.topics());
    if (command.checklistId() != null) {
      checklists.requireFor(command.checklistId(), place);
    }
    String department = departmentOf(caller);
    List<Selected> found =
        command.intervalCode() == null
            ? found(command, place.code(), department)
            : intervals.select(place, command.intervalCode(), department);
    if (found.isEmpty()) {
      throw Problem.of(HazardError.DRAW_POOL_EMPTY);
    }
    if (found.size() > MOST_TARGETS) {
      throw Problem.of(HazardError.DRAW_POOL_TOO_LARGE, MOST_TARGETS);
    }
    checkOwn(command, found);
    return book.open(
        place,
        command,
        department,
        found.stream().map(Selected::enterprise).toList(),
        topics.of(command.kind(), command.topics()),
        settings.at(place, PlanApproval.SETTING).begin(command.kind()));
  }

  @Transactional
  PlanView close(UUID id, ClosePlan command) {
    InspectionPlan plan = book.require(id);
    if (!acts(CurrentCaller.get(), plan)) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
    preconditions.requireMatch(plan.version());
    return book.close(plan, command.reason().strip());
  }

  /** A department acts on its own plans only. */
  static boolean acts(Caller caller, InspectionPlan plan) {
    String department = departmentOf(caller);
    return department == null || department.equals(plan.department());
  }

  static String departmentOf(Caller caller) {
    return LeadDepartmentPolicy.actsAsDepartment(caller) ? caller.org() : null;
  }

  static void check(MakePlan command) {
    if (command.to().isBefore(command.from())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    boolean selects = command.domainCode() != null || !command.tags().isEmpty();
    if (selects && !command.enterpriseIds().isEmpty()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "enterpriseIds");
    }
    if (command.intervalCode() != null && (selects || !command.enterpriseIds().isEmpty())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "intervalCode");
    }
    requireOnce(command.enterpriseIds());
    checkRecurrence(command.recurrence(), command.from(), command.to(), "recurrence");
  }

  /**
   * @param recurrence null for once
   * @param field of the request that says it
   */
  static void checkRecurrence(Recurrence recurrence, LocalDate from, LocalDate to, String field) {
    if (recurrence == null) {
      return;
    }
    if (!recurrence.wellFormed()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field + ".days");
    }
    if (new Windows(from, to, recurrence).all().size() > Windows.MOST) {
      throw Problem.ofField(CommonError.INVALID_FIELD, field);
    }
  }

  /** Only enterprises of the plan have a recurrence of their own, each one. */
  private static void checkOwn(MakePlan command, List<Selected> found) {
    Set<UUID> left = found.stream().map(one -> one.enterprise().id()).collect(Collectors.toSet());
    for (int i = 0; i < command.recurrences().size(); i++) {
      String field = "recurrences[" + i + "]";
      TargetRecurrence one = command.recurrences().get(i);
      if (!left.remove(one.enterpriseId())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + ".enterpriseId");
      }
      checkRecurrence(one.recurrence(), command.from(), command.to(), field + ".recurrence");
    }
  }

  /** No enterprise stands in a list twice. */
  static void requireOnce(List<UUID> enterpriseIds) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < enterpriseIds.size(); i++) {
      UUID id = enterpriseIds.get(i);
      if (!seen.add(id)) {
        throw Problem.ofField(
            HazardError.DRAW_DUPLICATE_MEMBER, "enterpriseIds[" + i + "]", id.toString());
      }
    }
  }

  private List<Selected> found(MakePlan command, String region, String department) {
    if (command.enterpriseIds().isEmpty()) {
      return selection.select(
          new Wanted(region, command.domainCode(), command.tags(), department), MOST_TARGETS);
    }
    List<Selected> named = selection.require(command.enterpriseIds(), region);
    if (department != null
        && !named.stream()
            .allMatch(one -> one.enterprise().leadDepartments().contains(department))) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
    return named;
  }
}
