package io.zhiben.reporting.inbox;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.CallerLanguage;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.inbox.InboxCommands.Snooze;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a person sees of the inbox and does with it. */
@ApplicationScoped
class InboxDesk {
  private final InboxItems items;
  private final InboxPersons persons;
  private final InboxEyes eyes;
  private final Messenger messenger;
  private final Preconditions preconditions;
  private final CallerLanguage language;
  private final AuditTrail audit;
  private final Clock clock;

  InboxDesk(
      InboxItems items,
      InboxPersons persons,
      InboxEyes eyes,
      Messenger messenger,
      Preconditions preconditions,
      CallerLanguage language,
      AuditTrail audit,
      Clock clock) {
    this.items = items;
    this.persons = persons;
    this.eyes = eyes;
    this.messenger = messenger;
    this.preconditions = preconditions;
    this.language = language;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  InboxItemView.Part list(InboxState state, int limit) {
    LocalDate today = LocalDate.now(clock);
    Locale locale = language.locale();
    List<InboxItemView> found =
        items.list(mine(), state, today, limit + 1).stream()
            .map(item -> InboxItemView.of(item, today, locale))
            .toList();
    return new InboxItemView.Part(
        found.size() > limit ? found.subList(0, limit) : found, found.size() > limit);
  }

  @Transactional
  InboxItemView.Count count() {
    LocalDate today = LocalDate.now(clock);
    InboxItems.Eyes mine = mine();
    return new InboxItemView.Count(
        items.count(mine, InboxState.OPEN, today), items.count(mine, InboxState.UNREAD, today));
  }

  /** Refuses all when one of them isn't for the caller. */
  @Transactional
  InboxItemView.Count read(List<UUID> ids) {
    for (UUID id : reached(ids)) {
      items.markRead(CurrentCaller.get().subject(), id, clock.instant());
    }
    return count();
  }

  @Transactional
  InboxItemView.Count snooze(Snooze command) {
    if (command.until() != null && !command.until().isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(InboxError.INBOX_DAY_IN_PAST, "until");
    }
    for (UUID id : reached(command.ids())) {
      items.snooze(CurrentCaller.get().subject(), id, command.until());
    }
    return count();
  }

  @Transactional
  InboxSettings settings() {
    return view(persons.seen(InboxReader.of(CurrentCaller.get())));
  }

  @Transactional
  InboxSettings save(InboxSettings.Save settings) {
    Caller caller = CurrentCaller.get();
    InboxPerson before = persons.seen(InboxReader.of(caller));
    preconditions.requireMatch(before.version());
    if (!persons.save(caller.subject(), before.version(), settings)) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
    InboxSettings after = view(persons.find(caller.subject()).orElseThrow());
    audit.record(
        "inbox-settings.save",
        "InboxPerson",
        caller.subject(),
        caller.region(),
        view(before),
        after);
    return after;
  }

  private InboxSettings view(InboxPerson person) {
    return InboxSettings.of(person, messenger.mailIsOn(), messenger.smsIsOn());
  }

  private InboxItems.Eyes mine() {
    InboxReader reader = InboxReader.of(CurrentCaller.get());
    persons.seen(reader);
    return eyes.of(reader, LocalDate.now(clock));
  }

  private List<UUID> reached(List<UUID> ids) {
    List<UUID> asked = ids.stream().distinct().toList();
    List<UUID> reached = items.reached(mine(), asked);
    if (reached.size() != asked.size()) {
      throw Problem.notFound();
    }
    return reached;
  }
}
