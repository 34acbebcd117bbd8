package io.zhiben.reporting.meeting;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.inbox.AddresseeKind;
import io.zhiben.reporting.inbox.Ask;
import io.zhiben.reporting.inbox.Notifications;
import io.zhiben.reporting.inbox.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells who has to do something about a resolution or topic. */
@ApplicationScoped
class ResolutionNotes {
  private static final String GIVEN = "RESOLUTION_GIVEN";
  private static final String DUE = "RESOLUTION_DUE";
  private static final String OVERDUE = "RESOLUTION_OVERDUE";
  private static final String DONE = "RESOLUTION_DONE";

  private final Notifications notifications;
  private final Reminders reminders;
  private final RegionTree regions;

  ResolutionNotes(Notifications notifications, Reminders reminders, RegionTree regions) {
    this.notifications = notifications;
    this.reminders = reminders;
    this.regions = regions;
  }

  void given(Resolution resolution) {
    notifications.askAgain(toOwner(GIVEN, resolution));
  }

  /** Nobody says that it is done, and its last day is near or over; told anew after a return. */
  void pressing(Resolution resolution, LocalDate today) {
    String code = resolution.overdue(today) ? OVERDUE : DUE;
    reminders.keep("resolution/" + resolution.id(), List.of(toOwner(code, resolution)));
  }

  /** What waits after a step: nothing any more for whom it is over. */
  void stepped(Resolution resolution) {
    if (resolution.state() != ResolutionState.OPEN) {
      notifications.end(toOwner(GIVEN, resolution).id());
      notifications.end(toOwner(DUE, resolution).id());
      notifications.end(toOwner(OVERDUE, resolution).id());
    }
    switch (resolution.state()) {
      case OPEN -> notifications.end(toOffice(resolution).id());
      case DONE -> notifications.askAgain(toOffice(resolution));
      case CLOSED, WITHDRAWN -> notifications.end(toOffice(resolution).id());
    }
  }

  /** To the department that raised it; the office that answers knows. */
  void answered(Topic topic) {
    if (topic.department() != null) {
      notifications.ask(
          new Ask(
              Ask.idOf("TOPIC_FED_BACK", topic.id(), topic.department()),
              topic.place(),
              AddresseeKind.DEPARTMENT,
              topic.department(),
              "TOPIC_FED_BACK",
              Map.of("content", topic.content()),
              "/meeting-topics",
              null));
    }
  }

  private static Ask toOwner(String code, Resolution resolution) {
    boolean office = resolution.department() == null;
    String addressee = office ? officeOf(resolution.place()).name() : resolution.department();
    return new Ask(
        Ask.idOf(code, resolution.id(), addressee),
        resolution.place(),
        office ? AddresseeKind.ROLE : AddresseeKind.DEPARTMENT,
        addressee,
        code,
        Map.of("content", resolution.content()),
        "/resolutions/" + resolution.id(),
        resolution.deadline());
  }

  private Ask toOffice(Resolution resolution) {
    return new Ask(
        Ask.idOf(DONE, resolution.id(), Role.OFFICER.name()),
        regions.placeOf(resolution.issuerCode()),
        AddresseeKind.ROLE,
        Role.OFFICER.name(),
        DONE,
        Map.of("content", resolution.content()),
        "/resolutions/" + resolution.id(),
        null);
  }

  private static Role officeOf(Place place) {
    boolean village = place.townCode() != null && !place.townCode().equals(place.code());
    return village ? Role.GRID_WORKER : Role.OFFICER;
  }
}
