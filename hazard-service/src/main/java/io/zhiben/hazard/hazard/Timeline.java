package io.zhiben.hazard.hazard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.hazard.HazardSteps.Done;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The timelines of hazards. */
@ApplicationScoped
class Timeline implements PanacheRepositoryBase<TimelineEntry, UUID> {
  private final Clock clock;

  Timeline(Clock clock) {
    this.clock = clock;
  }

  /** Oldest first. */
  List<TimelineEntry> of(UUID hazardId) {
    return list("hazardId = ?1 order by id", hazardId);
  }

  /** Writes down what the caller does now by that right. */
  TimelineEntry add(UUID hazardId, Done done, Right by) {
    Caller caller = CurrentCaller.get();
    String role =
        caller.roles().stream()
            .filter(by.roles()::contains)
            .min(Comparator.naturalOrder())
            .map(Role::claim)
            .orElse(null);
    TimelineEntry.Actor actor =
        new TimelineEntry.Actor(caller.subject(), role, caller.org(), clock.instant());
    TimelineEntry entry = new TimelineEntry(hazardId, done, actor);
    persist(entry);
    return entry;
  }
}
