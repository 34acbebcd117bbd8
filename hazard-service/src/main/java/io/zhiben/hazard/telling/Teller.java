package io.zhiben.hazard.telling;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.NotificationState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Asks that somebody be told, inside the transaction of the change. Nothing of it is personal. */
@ApplicationScoped
public class Teller {
  private final Outbox outbox;
  private final RegionTree regions;
  private final Clock clock;

  Teller(Outbox outbox, RegionTree regions, Clock clock) {
    this.outbox = outbox;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * Who is told.
   *
   * @param place where he sits; of an enterprise, its own place
   */
  public record Addressee(String kind, String code, Place place) {
    public static Addressee enterprise(String code, Place place) {
      return new Addressee("ENTERPRISE", code, place);
    }

    public static Addressee department(String code, Place place) {
      return new Addressee("DEPARTMENT", code, place);
    }

    public static Addressee role(Role role, Place place) {
      return new Addressee("ROLE", role.name(), place);
    }
  }

  /**
   * What it is about.
   *
   * @param code of the text
   * @param thing id of the hazard, assignment or step
   * @param parameters of the text
   * @param link path of the portal's page
   */
  public record Matter(String code, UUID thing, Map<String, String> parameters, String link) {}

  /**
   * Something waits for him.
   *
   * @param due the last day; null where there is none
   */
  public void ask(Addressee to, Matter matter, LocalDate due) {
    tell(EventType.NOTIFICATION_ASKED, to, matter, due, null);
  }

  /** It waits for him no longer. */
  public void end(Addressee to, Matter matter) {
    tell(EventType.NOTIFICATION_ENDED, to, matter, null, clock.instant());
  }

  /** The place whose office and departments supervise there: the town, else the nearest above. */
  public Place officeOf(Place place) {
    return place.townCode() == null || place.townCode().equals(place.code())
        ? place
        : regions.placeOf(place.townCode());
  }

  private void tell(EventType type, Addressee to, Matter matter, LocalDate due, Instant endedAt) {
    String id = matter.code() + "|" + matter.thing() + "|" + to.code();
    Instant now = clock.instant();
    outbox.append(
        type,
        () ->
            new NotificationState(
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)),
                // the newest word counts; asked again, it is newer by its time
                now.toEpochMilli(),
                to.place().ancestry(),
                to.kind(),
                to.code(),
                matter.code(),
                matter.parameters(),
                matter.link(),
                due,
                now,
                endedAt));
  }
}
