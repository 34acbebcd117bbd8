package io.zhiben.hazard.feedback;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.hazard.feedback.FeedbackCommands.AnswerFeedback;
import io.zhiben.hazard.feedback.FeedbackCommands.SendFeedback;
import io.zhiben.hazard.feedback.FeedbackCommands.SetFeedbackTerms;
import io.zhiben.hazard.feedback.FeedbackViews.FeedbackPlace;
import io.zhiben.hazard.feedback.FeedbackViews.FeedbackView;
import io.zhiben.hazard.feedback.FeedbackViews.OwnFeedback;
import io.zhiben.hazard.feedback.FeedbackViews.Receipt;
import io.zhiben.hazard.seal.PersonalMarks;
import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.hazard.seal.RepeatedSubmission;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.calendar.WorkingDays;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Receives what the public suggests, and answers it within the place's working days. */
@ApplicationScoped
class FeedbackDesk {
  /** How long an answer may take; fifteen working days unless the place says otherwise. */
  static final TenantSettings.Kind<SetFeedbackTerms> TERMS =
      new TenantSettings.Kind<>(
          "public-feedback", SetFeedbackTerms.class, new SetFeedbackTerms(15));

  private final Feedbacks feedbacks;
  private final FeedbackViews views;
  private final TenantSettings settings;
  private final RegionTree regions;
  private final NumberSeries series;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;
  private final WorkingDays calendar = WorkingDays.bundled();

  FeedbackDesk(
      Feedbacks feedbacks,
      FeedbackViews views,
      TenantSettings settings,
      RegionTree regions,
      NumberSeries series,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.feedbacks = feedbacks;
    this.views = views;
    this.settings = settings;
    this.regions = regions;
    this.series = series;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** The suite itself writes the row, for somebody who has no scope. */
  @Transactional
  Receipt send(SendFeedback command) {
    requireNobodyNamed(command.text());
    return CurrentCaller.callAs(Caller.system(), () -> receive(command));
  }

  private Receipt receive(SendFeedback command) {
    RepeatedSubmission submission = new RepeatedSubmission(command.submission());
    Optional<Feedback> known = feedbacks.ofSubmission(submission.hash());
    if (known.isPresent()) {
      return known
          .flatMap(one ->
              submission.receipt(one.keptReceipt()).map(text -> new Receipt(text, one.number())))
          .orElseThrow(() -> Problem.of(CommonError.IDEMPOTENCY_KEY_REUSED));
    }
    Place place = placeOf(command.regionCode());
    int days = settings.at(place, TERMS).replyDays();
    Feedback feedback =
        new Feedback(
            place,
            series.take(NumberSeries.Kind.FEEDBACK, place, 1).getFirst(),
            command,
            clock.instant(),
            calendar.plus(LocalDate.now(clock), days).date());
    ReceiptCode receipt = ReceiptCode.random();
    feedback.receipt(receipt.lookup(), receipt.hash(), submission.hash(), submission.keep(receipt));
    feedbacks.persist(feedback);
    feedbacks.flush();
    audit.record(
        "feedback.receive",
        "PublicFeedback",
        feedback.id(),
        place.code(),
        null,
        views.of(feedback));
    return new Receipt(receipt.text(), feedback.number());
  }

  /** Empty for what is no town. */
  @Transactional
  List<FeedbackPlace> placesOf(String town) {
    return regions.childrenOf(town).stream()
        .filter(region -> region.level() == RegionLevel.VILLAGE)
        .map(region -> new FeedbackPlace(region.code(), region.name()))
        .toList();
  }

  /** What its author sees. */
  @Transactional
  OwnFeedback own(String receipt) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          Feedback feedback =
              ReceiptCode.of(receipt)
                  .flatMap(feedbacks::ofReceipt)
                  .orElseThrow(
                      () -> Problem.ofField(FeedbackError.FEEDBACK_RECEIPT_UNKNOWN, "receipt"));
          if (feedback.keptReceipt() != null) {
            feedback.receiptUsed();
            feedbacks.flush();
          }
          return FeedbackViews.own(feedback);
        });
  }

  @Transactional
  FeedbackView answer(UUID id, AnswerFeedback command) {
    Feedback feedback = feedbacks.require(id);
    preconditions.requireMatch(feedback.version());
    requireNobodyNamed(command.text());
    FeedbackView before = views.of(feedback);
    feedback.answer(
        command.text().strip(), command.adopted(), CurrentCaller.get().subject(), clock.instant());
    feedbacks.flush();
    FeedbackView after = views.of(feedback);
    audit.record("feedback.answer", "PublicFeedback", id, feedback.place().code(), before, after);
    return after;
  }

  @Transactional
  Setting<SetFeedbackTerms> terms() {
    return settings.ofCaller(TERMS);
  }

  @Transactional
  Setting<SetFeedbackTerms> setTerms(SetFeedbackTerms command) {
    return settings.set(TERMS, command);
  }

  private Place placeOf(String regionCode) {
    return regions
        .find(regionCode)
        .map(region -> Place.of(region.place()))
        .filter(place -> place.townCode() != null)
        .orElseThrow(() -> Problem.ofField(FeedbackError.FEEDBACK_PLACE_UNKNOWN, "regionCode"));
  }

  private static void requireNobodyNamed(String text) {
    if (PersonalMarks.in(text)) {
      throw Problem.ofField(FeedbackError.FEEDBACK_NAMES_PERSON, "text");
    }
  }
}
