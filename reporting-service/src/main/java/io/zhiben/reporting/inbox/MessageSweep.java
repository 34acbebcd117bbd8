package io.zhiben.reporting.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.lease.LeaderLoop;
import io.zhiben.platform.lease.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;

/** Goes round those who want messages, a portion a step; one replica does. */
@ApplicationScoped
class MessageSweep {
  private static final Logger LOG = Logger.getLogger(MessageSweep.class);
  private static final int PORTION = 50;

  private final InboxPersons persons;
  private final Messenger messenger;
  private final Deliveries deliveries;
  private final NotifyConfig config;
  private final Lease lease;
  private final Clock clock;
  @Inject MessageSweep self;
  private LeaderLoop loop;
  private String after = "";

  MessageSweep(
      InboxPersons persons,
      Messenger messenger,
      Deliveries deliveries,
      NotifyConfig config,
      Lease lease,
      Clock clock) {
    this.persons = persons;
    this.messenger = messenger;
    this.deliveries = deliveries;
    this.config = config;
    this.lease = lease;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    WaysSetUp.missing(config)
        .forEach(setting -> LOG.warnf("%s is not set: what needs it sends nothing", setting));
    loop = new LeaderLoop("inbox-messages", lease, config.pause(), this::step);
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** One portion of persons, and after the last one the groups; false when the round is through. */
  boolean step() {
    return CurrentCaller.callAs(Caller.system(), this::portion);
  }

  private boolean portion() {
    if (messenger.mailIsOn() || messenger.smsIsOn()) {
      List<InboxPerson> some = self.told(after);
      for (InboxPerson person : some) {
        after = person.reader().subject();
        tell(() -> send(person));
      }
      if (some.size() == PORTION) {
        return true;
      }
    }
    after = "";
    config.groups().forEach((name, group) -> tell(() -> send(name, group)));
    deliveries.purge(LocalDate.now(clock));
    return false;
  }

  private void send(InboxPerson person) {
    messenger.messageFor(person).ifPresent(message -> messenger.deliver(person, message));
  }

  private void send(String name, NotifyConfig.Group group) {
    messenger.messageFor(name, group).ifPresent(message -> messenger.deliver(name, group, message));
  }

  /** One for whom it cannot be done keeps nobody behind him from being told. */
  private static void tell(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      // its text may say what waits
      LOG.warnf("a receiver is told nothing in this round: %s", e.getClass().getSimpleName());
    }
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  List<InboxPerson> told(String behind) {
    return persons.told(behind, LocalDate.now(clock), PORTION);
  }
}
