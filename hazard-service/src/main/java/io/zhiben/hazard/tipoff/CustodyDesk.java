package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.tipoff.TipOff.Due;
import io.zhiben.hazard.tipoff.TipOffCommands.MarkDuplicate;
import io.zhiben.hazard.tipoff.TipOffCommands.Redact;
import io.zhiben.hazard.tipoff.TipOffCommands.TellReporter;
import io.zhiben.hazard.tipoff.TipOffCommands.TransferTipOff;
import io.zhiben.hazard.tipoff.TipOffViews.TipOffView;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
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

  private final CustodySteps steps;
  private final TipOffs tipOffs;
  private final Vault vault;
  private final TermsBook terms;
  private final EnterpriseDirectory directory;
  private final Categories categories;
  private final Clock clock;

  CustodyDesk(
      CustodySteps steps,
      TipOffs tipOffs,
      Vault vault,
      TermsBook terms,
      EnterpriseDirectory directory,
      Categories categories,
      Clock clock) {
    this.steps = steps;
    this.tipOffs = tipOffs;
    this.vault = vault;
    this.terms = terms;
    this.directory = directory;
    this.categories = categories;
    this.clock = clock;
  }

  @Transactional
  TipOffView accept(UUID id, TellReporter command) {
    return steps.take(
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
    return steps.take(
        id,
        TipOffStep.REJECT,
        command.text(),
        tipOff -> decide(tipOff, TipOffStep.REJECT, TipOffState.NOT_ACCEPTED, Due.NEVER));
  }

  /** Points to the first valid report, on which alone a reward may rest. */
  @Transactional
  TipOffView duplicate(UUID id, MarkDuplicate command) {
    return steps.take(
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
    return steps.take(
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
    return steps.take(
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
    return steps.take(
        id, TipOffStep.FEED_BACK, command.text(), tipOff -> tipOff.feedBack(clock.instant()));
  }

  @Transactional
  TipOffView close(UUID id) {
    return steps.take(id, TipOffStep.CLOSE, null, tipOff -> tipOff.close(clock.instant()));
  }

  @Transactional
  TipOffView write(UUID id, TellReporter command) {
    return steps.take(id, TipOffStep.WRITE, command.text(), tipOff -> {});
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
}
