package io.zhiben.reporting.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Sends to one person or group all that waits, once a day. */
@ApplicationScoped
class Messenger {
  private static final Logger LOG = Logger.getLogger(Messenger.class);
  private static final String MAIL = "MAIL";
  private static final String SMS = "SMS";
  private static final String GROUP = "GROUP";
  private static final int MOST_ITEMS = 100;

  private final InboxItems items;
  private final InboxEyes eyes;
  private final Deliveries deliveries;
  private final NotifyConfig config;
  private final RegionTree regions;
  private final Clock clock;
  private final Directory directory;
  private final SmtpMail mail;
  private final TextMessages texts;
  private final GroupRobot robot;

  Messenger(
      InboxItems items,
      InboxEyes eyes,
      Deliveries deliveries,
      NotifyConfig config,
      RegionTree regions,
      ObjectMapper json,
      Clock clock) {
    this.items = items;
    this.eyes = eyes;
    this.deliveries = deliveries;
    this.config = config;
    this.regions = regions;
    this.clock = clock;
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    this.directory = new Directory(config.directory(), http, json);
    this.mail = new SmtpMail(config.mail());
    this.texts = new TextMessages(config.sms(), http, json, clock);
    this.robot = new GroupRobot(http, json, clock);
  }

  boolean mailIsOn() {
    return SmtpMail.isOn(config.mail()) && Directory.isOn(config.directory());
  }

  boolean smsIsOn() {
    return TextMessages.isOn(config.sms()) && Directory.isOn(config.directory());
  }

  /** What is unread now, as one message; empty when nothing is, or it is too early or too late. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<InboxMessage> messageFor(InboxPerson person) {
    LocalDate today = LocalDate.now(clock);
    LocalTime now = LocalTime.now(clock);
    QuietHours quiet = QuietHours.of(person);
    // who sleeps by day is told by night, or he never would be
    boolean early = now.isBefore(config.at()) && quiet.leavesTimeFrom(config.at());
    if (early || quiet.isQuiet(now)) {
      return Optional.empty();
    }
    InboxItems.Eyes his = eyes.of(person.reader(), today);
    List<InboxItem> waiting = items.list(his, InboxState.UNREAD, today, MOST_ITEMS);
    InboxMessage.Head head =
        InboxMessage.Head.ofPerson(
            person.reader().subject(), countOf(waiting, his, InboxState.UNREAD, today));
    return message(head, waiting, person.language());
  }

  void deliver(InboxPerson person, InboxMessage message) {
    String subject = person.reader().subject();
    if (person.byMail() && mailIsOn()) {
      deliver(
          subject,
          MAIL,
          message,
          () -> {
            Account account = accountOf(person);
            if (account == null || account.mail() == null) {
              return false;
            }
            mail.send(account.mail(), message, clock.instant());
            return true;
          });
    }
    if (person.bySms() && smsIsOn()) {
      deliver(
          subject,
          SMS,
          message,
          () -> {
            Account account = accountOf(person);
            if (account == null || account.phone() == null) {
              return false;
            }
            texts.send(account.phone(), message);
            return true;
          });
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Optional<InboxMessage> messageFor(String name, NotifyConfig.Group group) {
    LocalDate today = LocalDate.now(clock);
    if (LocalTime.now(clock).isBefore(config.at())) {
      return Optional.empty();
    }
    return readerOf(name, group)
        .map(reader -> new InboxItems.Eyes(reader.subject(), List.of(reader)))
        .flatMap(its -> messageFor(its, group.language(), today));
  }

  private Optional<InboxMessage> messageFor(InboxItems.Eyes its, String language, LocalDate today) {
    List<InboxItem> waiting = items.list(its, InboxState.OPEN, today, MOST_ITEMS);
    InboxMessage.Head head =
        InboxMessage.Head.ofGroup(its.subject(), countOf(waiting, its, InboxState.OPEN, today));
    return message(head, waiting, language);
  }

  /** All that waits, also beyond what was looked up. */
  private int countOf(
      List<InboxItem> waiting, InboxItems.Eyes of, InboxState state, LocalDate today) {
    return waiting.size() < MOST_ITEMS ? waiting.size() : items.count(of, state, today);
  }

  void deliver(String name, NotifyConfig.Group group, InboxMessage message) {
    deliver(
        receiver(name),
        GROUP,
        message,
        () -> {
          robot.send(group, message);
          return true;
        });
  }

  /** Hands something over; false where there is nobody to take it. */
  private interface HandingOver {
    boolean go() throws WayFailed;
  }

  private void deliver(String receiver, String channel, InboxMessage message, HandingOver way) {
    LocalDate day = LocalDate.now(clock);
    if (!deliveries.claim(receiver, channel, day, message.count())) {
      return;
    }
    try {
      if (way.go()) {
        deliveries.sent(receiver, channel, day);
      } else {
        deliveries.nobody(receiver, channel, day);
      }
    } catch (WayFailed e) {
      LOG.warnf("a message by %s waits: %s", channel, e.getMessage());
    } catch (RuntimeException e) {
      // its text may name an address or a key, such as that of a robot whose URL is no URL
      LOG.warnf("a message by %s waits: %s", channel, e.getClass().getSimpleName());
    }
  }

  /** Null for one who left, or is somebody else by now: he has to come by first. */
  private Account accountOf(InboxPerson person) throws WayFailed {
    return directory
        .find(person.reader().subject())
        .filter(account -> account.isStill(person.reader()))
        .orElse(null);
  }

  private Optional<InboxReader> readerOf(String name, NotifyConfig.Group group) {
    Role role = group.department().isPresent() ? Role.DEPARTMENT : Role.OFFICER;
    return regions
        .find(group.region())
        .map(region ->
            new InboxReader(
                receiver(name),
                Set.of(role),
                scopeOf(region.level()),
                region.code(),
                group.department().orElse("")));
  }

  private static ScopeKind scopeOf(RegionLevel level) {
    return ScopeKind.valueOf(level.name());
  }

  private static String receiver(String group) {
    return "group:" + group;
  }

  private Optional<InboxMessage> message(
      InboxMessage.Head head, List<InboxItem> waiting, String language) {
    return waiting.isEmpty()
        ? Optional.empty()
        : Optional.of(
            InboxMessage.of(
                head,
                LocalDate.now(clock),
                waiting,
                language.equals("en") ? Locale.ENGLISH : Locale.CHINESE,
                config.portalUrl().orElse("")));
  }
}
