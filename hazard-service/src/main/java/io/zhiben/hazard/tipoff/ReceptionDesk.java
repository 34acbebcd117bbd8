package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.hazard.seal.RepeatedSubmission;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.hazard.tipoff.ReporterViews.Receipt;
import io.zhiben.hazard.tipoff.TipOff.Arrival;
import io.zhiben.hazard.tipoff.TipOffCommands.Identity;
import io.zhiben.hazard.tipoff.TipOffCommands.SendTipOff;
import io.zhiben.hazard.tipoff.Vault.Content;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Receives tip-offs: from reporters without sign-in, and from custodians who write one down. */
@ApplicationScoped
class ReceptionDesk {
  private final TipOffs tipOffs;
  private final Vault vault;
  private final Categories categories;
  private final TermsBook terms;
  private final RegionTree regions;
  private final EnterpriseDirectory directory;
  private final NumberSeries series;
  private final AuditTrail audit;
  private final Clock clock;

  ReceptionDesk(
      TipOffs tipOffs,
      Vault vault,
      Categories categories,
      TermsBook terms,
      RegionTree regions,
      EnterpriseDirectory directory,
      NumberSeries series,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.vault = vault;
    this.categories = categories;
    this.terms = terms;
    this.regions = regions;
    this.directory = directory;
    this.series = series;
    this.audit = audit;
    this.clock = clock;
  }

  /** From the public page: the suite itself writes the row, for somebody who has no scope. */
  @Transactional
  Receipt send(SendTipOff command) {
    if (!command.channel().own()) {
      throw Problem.ofField(TipOffError.TIP_OFF_CHANNEL_MISMATCH, "channel");
    }
    return CurrentCaller.callAs(Caller.system(), () -> receive(command, null));
  }

  /** As a custodian writes it down, in his own place. */
  @Transactional
  Receipt writeDown(SendTipOff command) {
    if (command.channel().own()) {
      throw Problem.ofField(TipOffError.TIP_OFF_CHANNEL_MISMATCH, "channel");
    }
    if (!regions.isWithin(command.regionCode(), CurrentCaller.get().region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    return receive(command, CurrentCaller.get().subject());
  }

  private Receipt receive(SendTipOff command, String receivedBy) {
    RepeatedSubmission submission = new RepeatedSubmission(command.submission());
    Optional<TipOff> known = tipOffs.ofSubmission(submission.hash());
    if (known.isPresent()) {
      return known
          .flatMap(one ->
              submission.receipt(one.keptReceipt()).map(text -> new Receipt(text, one.number())))
          .orElseThrow(() -> Problem.of(CommonError.IDEMPOTENCY_KEY_REUSED));
    }
    Identity identity = identityOf(command);
    boolean aboutOffice = Boolean.TRUE.equals(command.aboutOffice());
    Place named = placeOf(command.regionCode());
    Place place = aboutOffice ? above(named) : named;
    categories.require(command.category());
    categories.requireRoad(command.category(), command.roadClass(), "roadClass");
    requireDay(command.happenedOn());
    TipOff tipOff =
        new TipOff(
            place,
            series.take(NumberSeries.Kind.TIP_OFF, place, 1).getFirst(),
            new Arrival(
                command.channel(),
                command.category(),
                command.reporterKind(),
                identity == null ? 0 : 1 + identity.others().size(),
                command.happenedOn(),
                receivedBy,
                clock.instant(),
                aboutOffice ? named.code() : null));
    about(tipOff, command);
    tipOff.onRoad(command.roadClass());
    vault.seal(
        tipOff, new Content(command.text().strip(), command.spot(), command.enterpriseName()));
    ReceiptCode receipt = ReceiptCode.random();
    tipOff.receipt(receipt.lookup(), receipt.hash(), submission.hash(), submission.keep(receipt));
    tipOff.due(terms.due(terms.of(place).acceptDays()));
    tipOffs.persist(tipOff);
    if (identity != null) {
      vault.seal(tipOff, identity);
    }
    audit.record(
        "tip-off.receive", "TipOff", tipOff.id(), place.code(), null, TipOffSnapshot.of(tipOff));
    return new Receipt(receipt.text(), tipOff.number());
  }

  private static Identity identityOf(SendTipOff command) {
    Identity identity = command.identity();
    if (identity == null || identity.isEmpty()) {
      return null;
    }
    if (identity.lacksFirstSignatory()) {
      throw Problem.ofField(TipOffError.TIP_OFF_FIRST_SIGNATORY_MISSING, "identity.name");
    }
    return identity;
  }

  private Place placeOf(String regionCode) {
    return regions
        .find(regionCode)
        .map(region -> Place.of(region.place()))
        .filter(place -> place.districtCode() != null)
        .orElseThrow(() -> Problem.ofField(TipOffError.TIP_OFF_PLACE_UNKNOWN, "regionCode"));
  }

  /** Rows of a place are seen there and above: at the next level the place itself sees nothing. */
  private Place above(Place place) {
    return regions.placeOf(place.townCode() == null ? place.cityCode() : place.districtCode());
  }

  private void requireDay(LocalDate day) {
    if (day != null && day.isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(TipOffError.TIP_OFF_DATE_IN_FUTURE, "happenedOn");
    }
  }

  /** A poster's code is public, so an enterprise that is gone is passed over, not refused. */
  private void about(TipOff tipOff, SendTipOff command) {
    if (command.enterpriseId() != null) {
      Optional<ListedEnterprise> enterprise = directory.find(command.enterpriseId());
      enterprise
          .filter(one -> one.place().isWithin(tipOff.place().code()))
          .ifPresent(one -> tipOff.about(one.id(), one.name()));
    }
  }
}
