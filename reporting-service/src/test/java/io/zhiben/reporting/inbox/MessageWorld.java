package io.zhiben.reporting.inbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.lease.Lease;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.Places;
import io.zhiben.reporting.World;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The world of rounds of messages: persons of a town of their own who want to be told, what waits
 * for them, and one round of the sweep by any settings and at any time of the day.
 */
@ApplicationScoped
class MessageWorld {
  static final String REGION = "120119999000";
  static final String ORG = "MSG-LEAD";
  static final String GROUP_DEPARTMENT = "MSG-GROUP";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime MORNING = LocalTime.of(10, 0);
  private static final Place PLACE = new Place(REGION, Places.TIANJIN, Places.JIZHOU, REGION);

  @Inject World world;
  @Inject InboxItems items;
  @Inject InboxEyes eyes;
  @Inject Deliveries deliveries;
  @Inject InboxPersons persons;
  @Inject Absences absences;
  @Inject Notifications notifications;
  @Inject RegionTree regions;
  @Inject ObjectMapper json;
  @Inject Lease lease;
  @Inject MessageSweep sweep;

  /** Leaves nothing of these tests behind. */
  void clean() {
    world.change("delete from inbox_item where place_code = '" + REGION + "'");
    world.change("delete from inbox_item where addressee = '" + GROUP_DEPARTMENT + "'");
    world.change("delete from inbox_absence where region_code = '" + REGION + "'");
    world.change("delete from inbox_person where region_code = '" + REGION + "'");
    world.change("delete from inbox_delivery where receiver like 'group:%'");
  }

  /** Somebody who used the inbox and said how he wants to be told. */
  InboxReader person(Role role, String id, boolean byMail, boolean bySms) {
    return person(role, id, byMail, bySms, "21:00", "08:00");
  }

  InboxReader person(
      Role role, String id, boolean byMail, boolean bySms, String quietFrom, String quietTo) {
    InboxReader reader = new InboxReader(id, Set.of(role), ScopeKind.TOWN, REGION, ORG);
    QuarkusTransaction.requiringNew()
        .run(() -> {
          InboxPerson seen = persons.seen(reader);
          assertTrue(
              persons.save(
                  id,
                  seen.version(),
                  new InboxSettings.Save(byMail, bySms, quietFrom, quietTo, "zh")));
        });
    return reader;
  }

  void asked(AddresseeKind kind, String addressee, Place place, String title) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            notifications.ask(
                new Ask(
                    UUID.randomUUID(),
                    place,
                    kind,
                    addressee,
                    "URGING",
                    Map.of("title", title),
                    "/plan-tasks",
                    world.today().plusDays(3))));
  }

  /** Everything that waits for that role in the town of these tests. */
  void waitsFor(Role role, String title) {
    asked(AddresseeKind.ROLE, role.name(), PLACE, title);
  }

  void waitsForTheGroup(String title) {
    asked(AddresseeKind.DEPARTMENT, GROUP_DEPARTMENT, Place.of(Places.DONGZHAO_PLACE), title);
  }

  /** Today and tomorrow somebody is away, and the other one stands in. */
  void standsIn(String substitute, String absent) {
    LocalDate today = world.today();
    QuarkusTransaction.requiringNew()
        .run(() ->
            absences.add(
                new Absence(
                    Ids.next(), 0, REGION, absent, substitute, today, today.plusDays(1), null),
                null,
                absent,
                today.atTime(MORNING).atZone(ZONE).toInstant()));
  }

  void round(Map<String, String> values) {
    round(values, MORNING);
  }

  /** What the replica that holds the lease does once, at that time of today. */
  void round(Map<String, String> values, LocalTime at) {
    NotifyConfig config = Ways.config(values);
    Clock clock = Clock.fixed(world.today().atTime(at).atZone(ZONE).toInstant(), ZONE);
    // not the container's, so the transactions that its interceptor would begin are begun here
    Messenger messenger =
        new Messenger(items, eyes, deliveries, config, regions, json, clock) {
          @Override
          Optional<InboxMessage> messageFor(InboxPerson person) {
            return QuarkusTransaction.requiringNew().call(() -> super.messageFor(person));
          }

          @Override
          Optional<InboxMessage> messageFor(String name, NotifyConfig.Group group) {
            return QuarkusTransaction.requiringNew().call(() -> super.messageFor(name, group));
          }
        };
    MessageSweep one = new MessageSweep(persons, messenger, deliveries, config, lease, clock);
    one.self = sweep;
    boolean more = true;
    while (more) {
      more = one.step();
    }
  }

  void elevenMinutesPass(String receiver) {
    minutesPass(receiver, 11);
  }

  void minutesPass(String receiver, int minutes) {
    world.change(
        "update inbox_delivery set tried_at = date_sub(tried_at, interval "
            + minutes
            + " minute), again_at = date_sub(again_at, interval "
            + minutes
            + " minute) where receiver = '"
            + receiver
            + "'");
  }

  long tries(String receiver) {
    return world.count(
        "select coalesce(sum(tries), 0) from inbox_delivery where receiver = '" + receiver + "'");
  }

  long sent(String receiver) {
    return world.count(
        "select count(*) from inbox_delivery where state = 'SENT' and receiver = '"
            + receiver
            + "'");
  }
}
