package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.hazard.HazardReports;
import io.zhiben.hazard.hazard.HazardSummary;
import io.zhiben.hazard.tipoff.MessageRow.Author;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows tip-offs: to a custodian with what was written, to everybody else the re-edited text. */
@ApplicationScoped
class TipOffViews {
  private final CustodyViews custody;
  private final HazardReports hazards;
  private final TipOffs tipOffs;
  private final Handovers handovers;
  private final RegionTree regions;
  private final Clock clock;

  TipOffViews(
      CustodyViews custody,
      HazardReports hazards,
      TipOffs tipOffs,
      Handovers handovers,
      RegionTree regions,
      Clock clock) {
    this.custody = custody;
    this.hazards = hazards;
    this.tipOffs = tipOffs;
    this.handovers = handovers;
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * A tip-off in a list.
   *
   * @param channel null for everybody but custodians
   * @param unread what the reporter wrote since a custodian looked; null for everybody else
   * @param overdueDays calendar days, 0 when not late
   */
  record TipOffRow(
      UUID id,
      String number,
      TipOffState state,
      String category,
      String regionCode,
      String regionName,
      String enterpriseName,
      String redactedText,
      Outcome outcome,
      Instant receivedAt,
      LocalDate dueOn,
      boolean dueProvisional,
      long overdueDays,
      Channel channel,
      Integer unread) {}

  /**
   * A tip-off.
   *
   * @param hazard what verification led to; null when there is none or it lies outside the caller's
   *     scope
   * @param original number of the first valid tip-off, for a duplicate
   * @param custody what only custodians are shown; null for everybody else
   * @param actions the steps that the caller may take now
   * @param roadClass null where it is not known, or has nothing to do with it
   * @param handovers to units that deal with it, newest first
   * @param mayHandOver whether the caller may give it to a unit now
   */
  record TipOffView(
      UUID id,
      long version,
      String number,
      TipOffState state,
      String category,
      String regionCode,
      String regionName,
      UUID enterpriseId,
      String enterpriseName,
      Instant receivedAt,
      LocalDate dueOn,
      boolean dueProvisional,
      long overdueDays,
      String redactedText,
      Outcome outcome,
      String verificationNote,
      Instant verifiedAt,
      LinkedHazard hazard,
      String original,
      String transferredTo,
      Instant fedBackAt,
      Instant closedAt,
      Custody custody,
      List<TipOffStep> actions,
      String roadClass,
      List<Handover.View> handovers,
      boolean mayHandOver) {}

  record LinkedHazard(UUID id, String number, String state) {}

  /**
   * What the reporter wrote.
   *
   * @param signatories 0 for an anonymous one
   * @param reveals requests to see who it was, newest first
   * @param mayAskReveal whether an identity is there and nobody's request is open
   * @param aboutOffice about staff or leaders of an office below
   * @param aboutPlace name of the place whose office that is; null where it is not known
   */
  record Custody(
      Channel channel,
      ReporterKind reporterKind,
      int signatories,
      LocalDate happenedOn,
      String text,
      String spot,
      String enterprise,
      List<Message> messages,
      List<UUID> photos,
      List<RevealView> reveals,
      boolean mayAskReveal,
      boolean aboutOffice,
      String aboutPlace) {
    @Override
    public String toString() {
      return "Custody";
    }
  }

  @Schema(name = "TipOffMessage")
  record Message(Author author, String text, Instant at) {
    @Override
    public String toString() {
      return "Message";
    }
  }

  TipOffRow row(TipOff tipOff) {
    boolean custodian = isCustodian();
    return new TipOffRow(
        tipOff.id(),
        tipOff.number(),
        tipOff.state(),
        tipOff.category(),
        tipOff.place().code(),
        regionName(tipOff),
        tipOff.enterpriseName(),
        tipOff.redactedText(),
        tipOff.outcome(),
        tipOff.receivedAt(),
        tipOff.dueOn(),
        tipOff.dueProvisional(),
        overdueDays(tipOff),
        custodian ? tipOff.channel() : null,
        custodian ? tipOff.unread() : null);
  }

  TipOffView of(TipOff tipOff) {
    return new TipOffView(
        tipOff.id(),
        tipOff.version(),
        tipOff.number(),
        tipOff.state(),
        tipOff.category(),
        tipOff.place().code(),
        regionName(tipOff),
        tipOff.enterpriseId(),
        tipOff.enterpriseName(),
        tipOff.receivedAt(),
        tipOff.dueOn(),
        tipOff.dueProvisional(),
        overdueDays(tipOff),
        tipOff.redactedText(),
        tipOff.outcome(),
        tipOff.verificationNote(),
        tipOff.verifiedAt(),
        hazard(tipOff),
        tipOff.duplicateOf() == null ? null : tipOffs.require(tipOff.duplicateOf()).number(),
        tipOff.transferredTo(),
        tipOff.fedBackAt(),
        tipOff.closedAt(),
        isCustodian() ? custody.of(tipOff) : null,
        actions(tipOff),
        tipOff.roadClass(),
        handovers.of(tipOff.id()),
        CurrentCaller.get().may(Right.TIP_OFF_HAND_OVER) && Handover.allowedFor(tipOff));
  }

  private LinkedHazard hazard(TipOff tipOff) {
    return tipOff.hazardId() == null
        ? null
        : hazards.find(tipOff.hazardId()).map(TipOffViews::linked).orElse(null);
  }

  private static LinkedHazard linked(HazardSummary hazard) {
    return new LinkedHazard(hazard.id(), hazard.number(), hazard.state());
  }

  private static List<TipOffStep> actions(TipOff tipOff) {
    Caller caller = CurrentCaller.get();
    return Arrays.stream(TipOffStep.values())
        .filter(step -> caller.may(step.right()) && tipOff.state().allows(step))
        .filter(step -> step != TipOffStep.VERIFY || tipOff.redactedText() != null)
        .toList();
  }

  private String regionName(TipOff tipOff) {
    String code = tipOff.place().code();
    return regions.find(code).map(region -> region.name()).orElse(code);
  }

  private long overdueDays(TipOff tipOff) {
    LocalDate today = LocalDate.now(clock);
    return tipOff.dueOn() == null || !tipOff.dueOn().isBefore(today)
        ? 0
        : today.toEpochDay() - tipOff.dueOn().toEpochDay();
  }

  static boolean isCustodian() {
    return CurrentCaller.get().may(Right.TIP_OFF_CUSTODY);
  }
}
