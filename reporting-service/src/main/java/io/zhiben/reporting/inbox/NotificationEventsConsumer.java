package io.zhiben.reporting.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.zhiben.contracts.event.NotificationState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.intake.Intake;
import io.zhiben.platform.intake.Received;
import io.zhiben.platform.intake.UnusableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What other services ask to be told. */
@ApplicationScoped
class NotificationEventsConsumer {
  static final String GROUP = "reporting-notifications";

  private final Intake intake;
  private final Notifications notifications;

  NotificationEventsConsumer(Intake intake, Notifications notifications) {
    this.intake = intake;
    this.notifications = notifications;
  }

  @Incoming("notification-events")
  @Blocking
  void consume(ConsumerRecords<String, byte[]> records) {
    intake.process(GROUP, records, this::apply);
  }

  private void apply(List<Received> events) {
    for (Received event : events) {
      if (event.state() instanceof NotificationState asked) {
        Ask ask = askOf(asked);
        if (!notifications.holds(ask)) {
          throw new UnusableEvent("NOTIFICATION_UNUSABLE");
        }
        notifications.take(ask, asked.version(), asked.askedAt(), asked.endedAt());
      }
    }
  }

  /** Refuses what the inbox couldn't show or whose page would lead out of the portal. */
  static Ask askOf(NotificationState asked) {
    AddresseeKind kind = null;
    for (AddresseeKind known : AddresseeKind.values()) {
      kind = known.name().equals(asked.addresseeKind()) ? known : kind;
    }
    boolean usable =
        kind != null
            && asked.askedAt() != null
            && isAtMost(40, asked.code())
            && isAtMost(64, asked.addressee())
            && isAtMost(300, asked.link())
            && isPath(asked.link());
    if (!usable) {
      throw new UnusableEvent("NOTIFICATION_UNUSABLE");
    }
    return new Ask(
        asked.id(),
        Place.of(asked.place()),
        kind,
        asked.addressee(),
        asked.code(),
        Objects.requireNonNullElse(asked.parameters(), Map.of()),
        asked.link(),
        asked.due());
  }

  /** What is longer would be cut where it is kept, and lead or speak of something else. */
  private static boolean isAtMost(int characters, String said) {
    return said != null && said.length() <= characters;
  }

  private static boolean isPath(String link) {
    return link.startsWith("/") && !link.startsWith("//") && !link.contains("\\");
  }
}
