package io.zhiben.reporting.inbox;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import io.zhiben.reporting.inbox.InboxCommands.Name;
import io.zhiben.reporting.inbox.InboxCommands.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Registers leaves. Who goes on leave gets a code and tells it to a colleague of the same place,
 * who agrees by it; an administrator names both of his place.
 */
@ApplicationScoped
class AbsenceDesk {
  private static final String ENTITY = "InboxAbsence";
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CODE_LENGTH = 10;
  private static final int SHOWN_DAYS = 90;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Absences absences;
  private final InboxPersons persons;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  AbsenceDesk(
      Absences absences,
      InboxPersons persons,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.absences = absences;
    this.persons = persons;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The caller's, and with the right to manage accounts all of his place. */
  @Transactional
  List<AbsenceView> list() {
    Caller caller = CurrentCaller.get();
    LocalDate today = today();
    LocalDate since = today.minusDays(SHOWN_DAYS);
    List<Absence> found =
        caller.may(Right.ACCOUNT_MANAGE)
            ? absences.ofRegion(caller.region(), since)
            : absences.of(caller.subject(), since);
    return found.stream()
        .map(absence -> AbsenceView.of(absence, caller.subject(), today, null))
        .toList();
  }

  @Transactional
  AbsenceView register(Register command) {
    Caller caller = CurrentCaller.get();
    persons.seen(InboxReader.of(caller));
    requireDays(command.from(), command.to());
    requireFree(caller.subject(), command.from(), command.to());
    String code = newCode();
    Absence made =
        new Absence(
            Ids.next(),
            0,
            caller.region(),
            caller.subject(),
            null,
            command.from(),
            command.to(),
            null);
    absences.add(made, hash(code), caller.subject(), clock.instant());
    audit.record("absence.register", ENTITY, made.id(), made.region(), null, made);
    return AbsenceView.of(made, caller.subject(), today(), code);
  }

  /** Not found alike for a wrong code, a used one, and one of another place or enterprise. */
  @Transactional
  AbsenceView accept(String code) {
    Caller caller = CurrentCaller.get();
    persons.seen(InboxReader.of(caller));
    Absence absence =
        absences
            .ofCode(hash(code.strip().toUpperCase(Locale.ROOT)))
            .filter(found -> found.region().equals(caller.region()))
            .filter(found -> isColleague(found.subject(), InboxReader.of(caller)))
            .orElseThrow(Problem::notFound);
    if (absence.subject().equals(caller.subject())) {
      throw Problem.of(InboxError.ABSENCE_SELF);
    }
    requireLive(absence);
    absences.accept(absence.id(), caller.subject());
    return told("absence.accept", absence);
  }

  /** Both have used the inbox, at the administrator's own place, and are colleagues there. */
  @Transactional
  AbsenceView name(Name command) {
    Caller caller = CurrentCaller.get();
    requireOfPlace(command.subject(), caller);
    InboxReader substitute = requireOfPlace(command.substitute(), caller);
    if (!isColleague(command.subject(), substitute)) {
      throw Problem.notFound();
    }
    if (command.subject().equals(command.substitute())) {
      throw Problem.of(InboxError.ABSENCE_SELF);
    }
    requireDays(command.from(), command.to());
    requireFree(command.subject(), command.from(), command.to());
    Absence made =
        new Absence(
            Ids.next(),
            0,
            caller.region(),
            command.subject(),
            command.substitute(),
            command.from(),
            command.to(),
            null);
    absences.add(made, null, caller.subject(), clock.instant());
    audit.record("absence.name", ENTITY, made.id(), made.region(), null, made);
    return AbsenceView.of(made, caller.subject(), today(), null);
  }

  /** By the absent, his substitute, or an administrator of the place. */
  @Transactional
  AbsenceView end(UUID id) {
    Caller caller = CurrentCaller.get();
    Absence absence =
        absences
            .forUpdate(id)
            .filter(found -> concerns(found, caller))
            .orElseThrow(Problem::notFound);
    preconditions.requireMatch(absence.version());
    requireLive(absence);
    absences.end(id, clock.instant());
    return told("absence.end", absence);
  }

  private static boolean concerns(Absence absence, Caller caller) {
    return absence.subject().equals(caller.subject())
        || caller.subject().equals(absence.substitute())
        || caller.may(Right.ACCOUNT_MANAGE) && absence.region().equals(caller.region());
  }

  private AbsenceView told(String action, Absence before) {
    Absence after = absences.forUpdate(before.id()).orElseThrow();
    audit.record(action, ENTITY, after.id(), after.region(), before, after);
    return AbsenceView.of(after, CurrentCaller.get().subject(), today(), null);
  }

  private InboxReader requireOfPlace(String subject, Caller admin) {
    return persons
        .find(subject)
        .map(InboxPerson::reader)
        .filter(reader -> reader.region().equals(admin.region()))
        .orElseThrow(Problem::notFound);
  }

  private boolean isColleague(String subject, InboxReader other) {
    return persons.find(subject).filter(one -> one.reader().isColleagueOf(other)).isPresent();
  }

  private void requireDays(LocalDate from, LocalDate to) {
    if (to.isBefore(from) || to.isBefore(today())) {
      throw Problem.ofField(InboxError.INBOX_DAY_IN_PAST, "to");
    }
  }

  private void requireFree(String subject, LocalDate from, LocalDate to) {
    if (absences.overlaps(subject, from, to)) {
      throw Problem.of(InboxError.ABSENCE_OVERLAPS);
    }
  }

  private void requireLive(Absence absence) {
    if (!absence.isLive(today())) {
      throw Problem.of(InboxError.ABSENCE_ENDED);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static String newCode() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  private static String hash(String code) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
