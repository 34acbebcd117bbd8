package io.zhiben.hazard.activity;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** How every step of an activity begins, and how it is written down. */
@ApplicationScoped
class ActivityLog {
  private final Activities activities;
  private final ActivityViews views;
  private final AuditTrail audit;
  private final Clock clock;

  ActivityLog(Activities activities, ActivityViews views, AuditTrail audit, Clock clock) {
    this.activities = activities;
    this.views = views;
    this.audit = audit;
    this.clock = clock;
  }

  void permit(ActivityVerb verb, RiskyActivity activity) {
    ActivityPolicy.permit(verb, activity.state(), views.leadsOf(activity), CurrentCaller.get());
  }

  /** The activity as an audit row keeps it. */
  ActivityView snapshot(RiskyActivity activity) {
    return activity.view(LocalDate.now(clock));
  }

  ActivityView registered(RiskyActivity activity) {
    activities.persist(activity);
    activities.flush();
    record("activity.register", activity, null);
    return views.of(activity);
  }

  ActivityView stepped(ActivityVerb verb, RiskyActivity activity, ActivityView before) {
    activities.flush();
    record("activity." + verb.name().toLowerCase(Locale.ROOT), activity, before);
    return views.of(activity);
  }

  private void record(String action, RiskyActivity activity, ActivityView before) {
    audit.record(
        action,
        "RiskyActivity",
        activity.id(),
        activity.place().code(),
        before,
        snapshot(activity));
  }
}
