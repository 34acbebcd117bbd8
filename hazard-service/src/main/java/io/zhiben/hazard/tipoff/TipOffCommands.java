package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.hazard.Level;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about tip-offs. */
final class TipOffCommands {
  private static final int NOTE = 500;
  private static final int TEXT = 2000;

  private TipOffCommands() {}

  /**
   * A tip-off.
   *
   * @param submission a random number of the form's making: sent again with it, the same tip-off is
   *     not received twice and the same receipt comes back, until the receipt was used
   * @param regionCode the town or district
   * @param channel WEB or QR; a custodian's record of another channel
   * @param text what was seen
   * @param spot where
   * @param happenedOn when it was seen; may be left out
   * @param enterpriseId what a poster's code named; else the name, or nothing
   * @param identity left out by whoever stays anonymous
   * @param aboutOffice whether it is about staff or leaders of the place's own office: then the
   *     level above receives it, and nobody of the place sees it
   * @param roadClass where the category asks for it
   */
  record SendTipOff(
      @NotNull UUID submission,
      @NotNull @Pattern(regexp = "\\d{12}") String regionCode,
      @NotNull Channel channel,
      @NotBlank @Size(max = 40) String category,
      @NotBlank @Size(max = TEXT) String text,
      @Size(max = 200) String spot,
      LocalDate happenedOn,
      UUID enterpriseId,
      @Size(max = 100) String enterpriseName,
      @NotNull ReporterKind reporterKind,
      @Valid Identity identity,
      Boolean aboutOffice,
      @Size(max = 40) String roadClass) {

    /** Never the text or the person: a command may reach a log by mistake. */
    @Override
    public String toString() {
      return "SendTipOff";
    }
  }

  /**
   * Who reports.
   *
   * @param name the first signatory, to whom a reward goes
   * @param others names of further signatories, in their order
   */
  record Identity(
      @Size(max = 60) String name,
      @Size(max = 30) @Pattern(regexp = "[0-9+() -]*") String phone,
      @Size(max = 20) List<@NotBlank @Size(max = 60) String> others) {
    Identity {
      others = others == null ? List.of() : others.stream().toList();
    }

    boolean isEmpty() {
      return blank(name) && blank(phone) && others.isEmpty();
    }

    boolean lacksFirstSignatory() {
      return !others.isEmpty() && blank(name);
    }

    private static boolean blank(String text) {
      return text == null || text.isBlank();
    }

    @Override
    public String toString() {
      return "Identity";
    }
  }

  /** The receipt that opens a tip-off to its reporter. */
  record ByReceipt(@NotNull @Size(max = 60) String receipt) {
    @Override
    public String toString() {
      return "ByReceipt";
    }
  }

  /**
   * What the reporter writes.
   *
   * @param submission as in {@link SendTipOff}: sent again it is not kept twice
   */
  record ReporterWrites(
      @NotNull @Size(max = 60) String receipt,
      @NotNull UUID submission,
      @NotBlank @Size(max = TEXT) String text) {
    @Override
    public String toString() {
      return "ReporterWrites";
    }
  }

  /** What goes to the reporter; sealed like what he wrote himself. */
  record TellReporter(@NotBlank @Size(max = TEXT) String text) {
    @Override
    public String toString() {
      return "TellReporter";
    }
  }

  /**
   * @param original number of the first valid tip-off about the same thing
   */
  record MarkDuplicate(
      @NotBlank @Size(max = 40) String original, @NotBlank @Size(max = TEXT) String text) {
    @Override
    public String toString() {
      return "MarkDuplicate";
    }
  }

  /**
   * @param to the office that it belongs to
   * @param text to the reporter
   */
  record TransferTipOff(
      @NotBlank @Size(max = 100) String to, @NotBlank @Size(max = TEXT) String text) {
    @Override
    public String toString() {
      return "TransferTipOff";
    }
  }

  /**
   * Without anything that leads to the reporter: officers read it.
   *
   * @param roadClass where the category asks for it; left out for what it is
   */
  record Redact(
      @NotBlank @Size(max = TEXT) String text,
      UUID enterpriseId,
      @Size(max = 40) String roadClass) {}

  /**
   * @param reason why another unit than before; left out for the first one
   */
  record HandOver(@NotBlank @Size(max = 100) String unit, @Size(max = NOTE) String reason) {}

  record HandOverAccepted(@NotNull LocalDate acceptedOn) {}

  record HandOverResult(
      @NotNull Handover.Result result,
      @NotNull LocalDate resultOn,
      @Size(max = NOTE) String note) {}

  /**
   * How to report here, as the place publishes it.
   *
   * @param scope what is accepted, and what belongs elsewhere
   */
  record SetChannels(
      @NotBlank @Size(max = TEXT) String scope,
      @NotNull @Size(max = 20) List<@NotNull @Valid ChannelLine> channels) {
    SetChannels {
      channels = channels == null ? null : channels.stream().toList();
    }
  }

  /**
   * @param address number, address or name of the counter
   * @param hours when somebody is there; null for always
   */
  @Schema(name = "TipOffChannelLine")
  record ChannelLine(
      @NotNull Channel channel,
      @NotBlank @Size(max = 200) String address,
      @Size(max = 100) String hours) {}

  /** The whole table of a place. */
  record SetRoutes(@NotNull @Size(max = 100) List<@NotNull @Valid Route> routes) {
    SetRoutes {
      routes = routes == null ? null : List.copyOf(routes);
    }
  }

  /**
   * Who deals with it.
   *
   * @param roadClass null for all others of the category
   */
  @Schema(name = "TipOffRoute")
  record Route(
      @NotBlank @Size(max = 40) String category,
      @Size(max = 40) String roadClass,
      @NotBlank @Size(max = 100) String unit) {}

  /**
   * What verification found.
   *
   * @param hazardId a hazard that is known already
   * @param finding a hazard that is reported now
   */
  record Verify(
      @NotNull Outcome outcome,
      @NotBlank @Size(max = NOTE) String note,
      UUID enterpriseId,
      UUID hazardId,
      @Valid FoundHazard finding) {}

  /** A hazard that verification found. */
  record FoundHazard(
      @NotBlank @Size(max = TEXT) String description,
      @Size(max = 200) String place,
      @NotNull LocalDate foundOn,
      Level suggestedLevel) {}

  record AskReveal(@NotBlank @Size(max = NOTE) String reason) {}

  record DecideReveal(@NotNull Boolean granted, @NotBlank @Size(max = NOTE) String reason) {}

  /**
   * How long the steps may take, in working days but for the reveal.
   *
   * @param source the rule that says so
   */
  record SetTerms(
      @NotNull @Min(1) @Max(250) Integer acceptDays,
      @NotNull @Min(1) @Max(250) Integer verifyDays,
      @NotNull @Min(1) @Max(250) Integer feedbackDays,
      @NotNull @Min(1) @Max(1440) Integer revealMinutes,
      @NotBlank @Size(max = 200) String source) {}
}
