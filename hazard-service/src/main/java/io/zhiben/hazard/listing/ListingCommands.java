package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bodies of the requests about listings, requests for decisions and letters. */
final class ListingCommands {
  private static final int NOTE = 1000;
  private static final int MOST_HAZARDS = 50;

  private ListingCommands() {}

  /**
   * @param level whose government is asked; not below the asker's own
   * @param hazardIds major and open; several only for a regional hazard
   * @param receivedOn the day on which that government received it; the clock runs from there
   */
  record AskDecision(
      @NotNull RequestKind kind,
      @NotNull SupervisionLevel level,
      @NotNull @Size(min = 1, max = MOST_HAZARDS) List<@NotNull UUID> hazardIds,
      @NotNull LocalDate receivedOn,
      @NotBlank @Size(max = NOTE) String reason) {
    AskDecision {
      hazardIds = hazardIds == null ? null : hazardIds.stream().distinct().toList();
    }
  }

  record Decide(@NotNull Boolean agreed, @NotBlank @Size(max = NOTE) String note) {}

  /**
   * @param fundingNote how policy and funds supported it (Y-492)
   * @param evidence of the closing (销案)
   */
  record CloseRequest(
      @NotBlank @Size(max = NOTE) String fundingNote,
      @NotBlank @Size(max = NOTE) String evidence) {}

  /**
   * @param hazardIds left out where a request that was agreed to names them
   * @param requestId the request that was agreed to; officers name one, leaders may list without
   * @param supervisingUnit the unit that sees to it; where a hazard has no owner, the one that the
   *     government names (Y-493)
   * @param publicText shown to everybody; without one the bulletin has no description
   * @param halt true: the hazards allow no safe operation, and a decision to halt it is drafted for
   *     each enterprise in the same transaction (Z-109); left out it is false
   */
  record OpenListing(
      @Size(max = MOST_HAZARDS) List<@NotNull UUID> hazardIds,
      UUID requestId,
      @NotBlank @Size(max = 100) String supervisingUnit,
      @NotBlank @Size(max = NOTE) String reason,
      @NotNull LocalDate deadline,
      @NotNull Publicity publicity,
      @Size(max = NOTE) String publicText,
      Boolean halt) {
    OpenListing {
      hazardIds = hazardIds == null ? List.of() : hazardIds.stream().distinct().toList();
      halt = Boolean.TRUE.equals(halt);
    }
  }

  record Publish(@NotNull Publicity publicity, @Size(max = NOTE) String publicText) {}

  record DoMeasure(@NotBlank @Size(max = NOTE) String note) {}

  record ReportProgress(@NotBlank @Size(max = NOTE) String text) {}

  record AskLater(@NotNull LocalDate until, @NotBlank @Size(max = NOTE) String reason) {}

  record DecideLater(@NotNull Boolean granted, @NotBlank @Size(max = NOTE) String reason) {}

  record Accept(@NotNull Boolean passed, @NotBlank @Size(max = NOTE) String note) {}

  /**
   * @param outcome {@code MET} where it is left out
   */
  record Delist(
      @NotBlank @Size(max = NOTE) String reason,
      @NotBlank @Size(max = NOTE) String fundingNote,
      @NotBlank @Size(max = NOTE) String evidence,
      ListingOutcome outcome) {
    Delist {
      outcome = outcome == null ? ListingOutcome.MET : outcome;
    }
  }

  record SendLetter(@NotBlank @Size(max = 100) String recipient, @NotNull LocalDate sentOn) {}
}
