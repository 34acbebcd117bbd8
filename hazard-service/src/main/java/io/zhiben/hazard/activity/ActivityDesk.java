package io.zhiben.hazard.activity;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.activity.ActivityCommands.DisposeActivity;
import io.zhiben.hazard.activity.ActivityCommands.RegisterActivity;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.inspection.InspectionLookup;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Registers activities, names their patrols and disposes of them. */
@ApplicationScoped
class ActivityDesk {
  private static final int MOST_DAYS = 366;

  private final Activities activities;
  private final EnterpriseDirectory directory;
  private final InspectionLookup inspections;
  private final TenantSettings settings;
  private final EntryWindow window;
  private final Preconditions preconditions;
  private final ActivityLog log;
  private final Clock clock;

  ActivityDesk(
      Activities activities,
      EnterpriseDirectory directory,
      InspectionLookup inspections,
      TenantSettings settings,
      EntryWindow window,
      Preconditions preconditions,
      ActivityLog log,
      Clock clock) {
    this.activities = activities;
    this.directory = directory;
    this.inspections = inspections;
    this.settings = settings;
    this.window = window;
    this.preconditions = preconditions;
    this.log = log;
    this.clock = clock;
  }

  @Transactional
  ActivityView register(RegisterActivity command) {
    Caller caller = CurrentCaller.get();
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    ActivityKinds.ActivityKind kind =
        settings
            .at(enterprise.place(), ActivityKinds.SETTING)
            .kind(command.kind())
            .orElseThrow(() -> Problem.ofField(ActivityError.ACTIVITY_KIND_UNKNOWN, "kind"));
    if (command.to().isBefore(command.from())
        || command.to().isAfter(command.from().plusDays(MOST_DAYS))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    if (command.to().isBefore(LocalDate.now(clock))) {
      window.require(command.to(), "to");
    }
    boolean own = caller.scope() == ScopeKind.ENTERPRISE;
    RiskyActivity activity =
        new RiskyActivity(
            enterprise, command, kind, own ? ActivityOrigin.DECLARED : ActivityOrigin.FOUND);
    activity.registeredBy(caller.subject(), clock.instant());
    return log.registered(activity);
  }

  @Transactional
  ActivityView patrol(UUID id, UUID inspectionId) {
    RiskyActivity activity = begin(id, ActivityVerb.PATROL);
    InspectionLookup.Named inspection = inspections.require(inspectionId);
    boolean fits =
        inspection.enterpriseId().equals(activity.enterpriseId())
            && inspection.official()
            && activity.holds(inspection.inspectedOn());
    if (!fits) {
      throw Problem.ofField(ActivityError.ACTIVITY_PATROL_MISMATCH, "inspectionId");
    }
    boolean known =
        activities.patrolsOf(id).stream()
            .anyMatch(one -> one.line().inspectionId().equals(inspectionId));
    if (known) {
      throw Problem.of(ActivityError.ACTIVITY_PATROLLED_ALREADY);
    }
    ActivityView before = log.snapshot(activity);
    activity.patrolled();
    activities.keep(new ActivityPatrol(id, inspection));
    return log.stepped(ActivityVerb.PATROL, activity, before);
  }

  @Transactional
  ActivityView dispose(UUID id, DisposeActivity command) {
    RiskyActivity activity = begin(id, ActivityVerb.DISPOSE);
    if (command.disposal() == ActivityState.OPEN) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "disposal");
    }
    if (!activity.state().leadsTo(command.disposal())) {
      throw Problem.of(
          ActivityError.ACTIVITY_STATE_FORBIDS, ActivityVerb.DISPOSE, activity.state());
    }
    ActivityView before = log.snapshot(activity);
    activity.dispose(command.disposal(), command.note().strip(), LocalDate.now(clock));
    return log.stepped(ActivityVerb.DISPOSE, activity, before);
  }

  private RiskyActivity begin(UUID id, ActivityVerb verb) {
    RiskyActivity activity = activities.requireForWriting(id);
    log.permit(verb, activity);
    preconditions.requireMatch(activity.version());
    return activity;
  }
}
