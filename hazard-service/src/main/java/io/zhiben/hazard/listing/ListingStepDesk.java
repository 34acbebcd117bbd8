package io.zhiben.hazard.listing;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.listing.ListingCommands.Accept;
import io.zhiben.hazard.listing.ListingCommands.AskLater;
import io.zhiben.hazard.listing.ListingCommands.DecideLater;
import io.zhiben.hazard.listing.ListingCommands.Delist;
import io.zhiben.hazard.listing.ListingCommands.Publish;
import io.zhiben.hazard.listing.ListingCommands.ReportProgress;
import io.zhiben.hazard.listing.ListingLog.Done;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/** The steps from the listing to the delisting (摘牌). */
@ApplicationScoped
class ListingStepDesk {
  private final HazardListings listings;
  private final ListingParts parts;
  private final ListingViews views;
  private final ListingRegister register;
  private final Preconditions preconditions;
  private final Clock clock;

  ListingStepDesk(
      HazardListings listings,
      ListingParts parts,
      ListingViews views,
      ListingRegister register,
      Preconditions preconditions,
      Clock clock) {
    this.listings = listings;
    this.parts = parts;
    this.views = views;
    this.register = register;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  @Transactional
  ListingView doMeasure(UUID id, int position, String note) {
    return take(
        id,
        ListingVerb.DO_MEASURE,
        listing -> {
          ListingMeasure measure = parts.measure(id, position);
          if (!measure.done(note.strip(), subject(), today())) {
            throw Problem.of(
                ListingError.LISTING_STATE_FORBIDS, ListingVerb.DO_MEASURE, listing.state());
          }
          listing.measureDone();
          return new Done(ListingHappening.MEASURE_DONE, note.strip(), measure.text());
        });
  }

  @Transactional
  ListingView publish(UUID id, Publish command) {
    return take(
        id,
        ListingVerb.PUBLISH,
        listing -> {
          listing.publish(command.publicity(), command.publicText());
          return new Done(
              ListingHappening.PUBLISHED, listing.publicText(), command.publicity().name());
        });
  }

  /** Rests on no version: whoever reports changes nothing that somebody else decided. */
  @Transactional
  ListingView report(UUID id, ReportProgress command) {
    HazardListing listing = listings.require(id);
    permit(ListingVerb.REPORT_PROGRESS, listing);
    ListingBook.Facts before = ListingBook.Facts.of(listing);
    listings.progressDue(listing, today().plusDays(listing.progressDays()));
    parts.write(
        listing,
        before,
        new Done(ListingHappening.PROGRESS, command.text().strip(), null),
        ListingVerb.REPORT_PROGRESS.right());
    return views.of(listing);
  }

  @Transactional
  ListingView askExtension(UUID id, AskLater command) {
    return take(
        id,
        ListingVerb.ASK_EXTENSION,
        listing -> {
          String reason = command.reason().strip();
          listing.askExtension(command.until(), reason, subject(), clock.instant());
          return new Done(ListingHappening.EXTENSION_ASKED, reason, command.until().toString());
        });
  }

  @Transactional
  ListingView decideExtension(UUID id, DecideLater command) {
    return take(
        id,
        ListingVerb.DECIDE_EXTENSION,
        listing -> {
          LocalDate until = listing.later().until();
          if (command.granted() && until.isBefore(today())) {
            throw Problem.ofField(HazardError.DEADLINE_IN_PAST, "granted");
          }
          listing.decideExtension(command.granted());
          return new Done(
              command.granted() ? ListingHappening.EXTENDED : ListingHappening.EXTENSION_REFUSED,
              command.reason().strip(),
              until.toString());
        });
  }

  @Transactional
  ListingView accept(UUID id, Accept command) {
    return take(
        id,
        ListingVerb.ACCEPT,
        listing -> {
          listing.accept(command.passed(), subject(), today());
          return new Done(
              command.passed() ? ListingHappening.ACCEPTED : ListingHappening.ACCEPTANCE_FAILED,
              command.note().strip(),
              null);
        });
  }

  @Transactional
  ListingView delist(UUID id, Delist command) {
    return take(
        id,
        ListingVerb.DELIST,
        listing -> {
          listing.delist(command, subject(), today());
          register.end(listing);
          return new Done(ListingHappening.DELISTED, command.reason().strip(), null);
        });
  }

  private ListingView take(UUID id, ListingVerb verb, Function<HazardListing, Done> change) {
    HazardListing listing = listings.require(id);
    permit(verb, listing);
    preconditions.requireMatch(listing.version());
    ListingBook.Facts before = ListingBook.Facts.of(listing);
    Done done = change.apply(listing);
    parts.write(listing, before, done, verb.right());
    return views.of(listing);
  }

  private void permit(ListingVerb verb, HazardListing listing) {
    ListingPolicy.permit(
        verb, views.situation(listing, views.hazardsOf(listing)), CurrentCaller.get());
  }

  private static String subject() {
    return CurrentCaller.get().subject();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
