package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.tipoff.MessageRow.Author;
import io.zhiben.hazard.tipoff.TipOff.Due;
import io.zhiben.hazard.tipoff.TipOffCommands.MarkDuplicate;
import io.zhiben.hazard.tipoff.TipOffCommands.Redact;
import io.zhiben.hazard.tipoff.TipOffCommands.TellReporter;
import io.zhiben.hazard.tipoff.TipOffCommands.TransferTipOff;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A custodian's steps. Whatever ends or decides something is told to the reporter in the same step,
 * in the sealed dialogue.
 */
@ApplicationScoped
class CustodyDesk {
  private static final Set<TipOffState> NO_ORIGINAL =
      EnumSet.of(TipOffState.NOT_ACCEPTED, TipOffState.DUPLICATE, TipOffState.TRANSFERRED);

  private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** So many letters are a person's own words; fewer say the same thing alike. */
  private static final int TELLING = 12;

  private final TipOffs tipOffs;
  private final Vault vault;
  private final TermsBook terms;
  private final EnterpriseDirectory directory;
  private final Categories categories;
  private final HandoverDesk handovers;
  private final TipOffViews views;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  CustodyDesk(
      TipOffs tipOffs,
      Vault vault,
      TermsBook terms,
      EnterpriseDirectory directory,
      Categories categories,
      HandoverDesk handovers,
      TipOffViews views,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.vault = vault;
    this.terms = terms;
    this.directory = directory;
    this.categories = categories;
    this.handovers = handovers;
    this.views = views;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  TipOffView accept(UUID id, TellReporter command) {
    return take(
        id,
        TipOffStep.ACCEPT,
        command.text(),
        tipOff ->
            decide(
                tipOff,
                TipOffStep.ACCEPT,
                TipOffState.ACCEPTED,
                terms.due(terms.of(tipOff.place()).verifyDays())));
  }

  @Transactional
  TipOffView reject(UUID id, TellReporter command) {
    return take(
        id,
        TipOffStep.REJECT,
        command.text(),
        tipOff -> decide(tipOff, TipOffStep.REJECT, TipOffState.NOT_ACCEPTED, Due.NEVER));
  }

  /** Points to the first valid report, on which alone a reward may rest. */
  @Transactional
  TipOffView duplicate(UUID id, MarkDuplicate command) {
    return take(
        id,
        TipOffStep.DUPLICATE,
        command.text(),
        tipOff -> {
          TipOff original =
              tipOffs
                  .find("number", command.original().strip())
                  .firstResultOptional()
                  .filter(one -> one.receivedAt().isBefore(tipOff.receivedAt()))
                  .filter(one -> !NO_ORIGINAL.contains(one.state()))
                  .orElseThrow(
                      () -> Problem.ofField(TipOffError.TIP_OFF_ORIGINAL_INVALID, "original"));
          decide(tipOff, TipOffStep.DUPLICATE, TipOffState.DUPLICATE, Due.NEVER);
          tipOff.duplicates(original.id());
        });
  }

  @Transactional
  TipOffView transfer(UUID id, TransferTipOff command) {
    requireNobodyNamed(command.to(), "to");
    return take(
        id,
        TipOffStep.TRANSFER,
        command.text(),
        tipOff -> {
          decide(tipOff, TipOffStep.TRANSFER, TipOffState.TRANSFERRED, Due.NEVER);
          tipOff.transferredTo(command.to().strip());
        });
  }

  /** The text that officers read, and the enterprise that it is about. */
  @Transactional
  TipOffView redact(UUID id, Redact command) {
    requireNobodyNamed(command.text(), "text");
    return take(
        id,
        TipOffStep.REDACT,
        null,
        tipOff -> {
          if (repeats(command.text(), vault.open(tipOff).text())) {
            throw Problem.ofField(TipOffError.TIP_OFF_REDACTION_REPEATS, "text");
          }
          if (command.roadClass() != null) {
            categories.requireRoad(tipOff.category(), command.roadClass(), "roadClass");
            tipOff.onRoad(command.roadClass());
          }
          tipOff.redact(command.text().strip(), CurrentCaller.get().subject(), clock.instant());
          if (command.enterpriseId() != null) {
            ListedEnterprise enterprise =
                directory.find(command.enterpriseId()).orElseThrow(Problem::notFound);
            tipOff.about(enterprise.id(), enterprise.name());
          }
        });
  }

  @Transactional
  TipOffView feedBack(UUID id, TellReporter command) {
    return take(
        id, TipOffStep.FEED_BACK, command.text(), tipOff -> tipOff.feedBack(clock.instant()));
  }

  @Transactional
  TipOffView close(UUID id) {
    return take(id, TipOffStep.CLOSE, null, tipOff -> tipOff.close(clock.instant()));
  }

  @Transactional
  TipOffView write(UUID id, TellReporter command) {
    return take(id, TipOffStep.WRITE, command.text(), tipOff -> {});
  }

  /** What leaves custody as plain text, in tables, audit rows and on screens. */
  static void requireNobodyNamed(String text, String field) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(TipOffError.TIP_OFF_TEXT_NAMES_PERSON, field);
    }
  }

  /** A reporter is known by his words: a text of some length is not passed on as he wrote it. */
  static boolean repeats(String text, String original) {
    String words = WORDLESS.matcher(original).replaceAll("");
    return words.length() >= TELLING && WORDLESS.matcher(text).replaceAll("").contains(words);
  }

  private void decide(TipOff tipOff, TipOffStep step, TipOffState next, Due due) {
    tipOff.decide(step, next, CurrentCaller.get().subject(), clock.instant(), due);
  }

  /**
   * @param text to the reporter; null where the step tells him nothing
   */
  private TipOffView take(UUID id, TipOffStep step, String text, Consumer<TipOff> change) {
    TipOff tipOff = tipOffs.require(id);
    preconditions.requireMatch(tipOff.version());
    TipOffSnapshot before = TipOffSnapshot.of(tipOff);
    change.accept(tipOff);
    tipOff.read();
    handovers.route(tipOff);
    if (text != null) {
      vault.write(tipOff, null, Author.OFFICE, CurrentCaller.get().subject(), text);
    }
    tipOffs.flush();
    audit.record(
        "tip-off." + step.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        "TipOff",
        id,
        tipOff.place().code(),
        before,
        TipOffSnapshot.of(tipOff));
    return views.of(tipOff);
  }
}
