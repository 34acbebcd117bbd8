package io.zhiben.hazard.listing;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.listing.ListingCommands.SendLetter;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Records the sending of letters. */
@ApplicationScoped
class LetterDesk {
  private final HazardLetters letters;
  private final NumberSeries series;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final LetterViews views;
  private final Casebook casebook;

  LetterDesk(
      HazardLetters letters,
      NumberSeries series,
      Preconditions preconditions,
      AuditTrail audit,
      LetterViews views,
      Casebook casebook) {
    this.letters = letters;
    this.series = series;
    this.preconditions = preconditions;
    this.audit = audit;
    this.views = views;
    this.casebook = casebook;
  }

  @Transactional
  LetterView send(UUID id, SendLetter command) {
    HazardLetter letter = letters.require(id);
    LeadDepartmentPolicy.require(CurrentCaller.get(), casebook.leadDepartments(letter.hazardId()));
    preconditions.requireMatch(letter.version());
    letter.requireDue();
    if (command.sentOn().isAfter(views.today())) {
      throw Problem.ofField(HazardError.DATE_IN_FUTURE, "sentOn");
    }
    if (command.sentOn().isBefore(letter.gradedOn())) {
      throw Problem.ofField(ListingError.SENT_BEFORE_GRADED, "sentOn");
    }
    LetterView before = views.of(letter);
    String number = series.take(NumberSeries.Kind.LETTER, letter.place(), 1).getFirst();
    letter.send(
        command.recipient().strip(), command.sentOn(), number, CurrentCaller.get().subject());
    letters.flush();
    LetterView after = views.of(letter);
    audit.record("letter.send", "HazardLetter", id, letter.place().code(), before, after);
    return after;
  }
}
