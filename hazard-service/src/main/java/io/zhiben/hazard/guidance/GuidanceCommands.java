package io.zhiben.hazard.guidance;

import io.zhiben.hazard.guidance.GuidanceWords.CaseSource;
import io.zhiben.hazard.guidance.GuidanceWords.ParticipantKind;
import io.zhiben.hazard.guidance.GuidanceWords.Receiver;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests. */
final class GuidanceCommands {
  private GuidanceCommands() {}

  /**
   * A visit.
   *
   * @param source how a violation came up; null where there was none
   * @param handled what was done about it; null where there was none
   * @param hazardId that it led to; null for none
   * @param participants who took part; null for nobody
   */
  @Schema(name = "RecordGuidanceVisit")
  record RecordVisit(
      @NotNull UUID enterpriseId,
      @NotBlank @Size(max = 40) String topic,
      @NotNull Receiver receiver,
      @NotNull LocalDate visitedOn,
      @NotBlank @Size(max = 1000) String advice,
      CaseSource source,
      @Size(max = 500) String handled,
      UUID hazardId,
      @Size(max = 20) List<@NotNull @Valid TookPart> participants) {

    List<TookPart> participantsOrNone() {
      return participants == null ? List.of() : participants;
    }
  }

  /**
   * An organisation, or the public as such.
   *
   * @param people how many of it came
   */
  @Schema(name = "GuidanceParticipant")
  record TookPart(
      @NotNull ParticipantKind kind,
      @NotBlank @Size(max = 100) String organisation,
      @NotNull @Positive @Max(100_000) Integer people) {}
}
