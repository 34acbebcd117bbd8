package io.zhiben.hazard.injury;

import io.zhiben.hazard.accident.AccidentType;
import io.zhiben.hazard.accident.CheckResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The bodies of the requests about injuries. */
final class InjuryCommands {
  private InjuryCommands() {}

  /**
   * What one authority hands over at once.
   *
   * @param records a record that came before adds nothing
   */
  record TakeInjuries(
      @NotNull InjurySource source,
      @NotEmpty @Size(max = 500) List<@NotNull @Valid InjuryLine> records) {}

  /**
   * One injury, without anything about the person.
   *
   * @param reference the source's own number of it, not of a person
   * @param unitName the unit as the source writes it
   * @param unitCode its credit code, where the source knows it
   * @param cause how it happened (T-052); may be left out, like what follows
   * @param zone part of the place, such as a park or a street
   */
  record InjuryLine(
      @NotBlank @Size(max = 60) String reference,
      @NotNull LocalDate happenedOn,
      @NotBlank @Size(max = 200) String unitName,
      @Size(max = 18) String unitCode,
      @NotNull InjurySeverity severity,
      AccidentType cause,
      BodyPart bodyPart,
      @Size(max = 60) String zone) {}

  record MatchInjury(@NotNull UUID enterpriseId) {}

  /**
   * What comparing it with the reported accidents showed.
   *
   * @param accidentId the accident that it is, where it was reported or concealed
   */
  record CheckInjury(
      @NotNull CheckResult result, UUID accidentId, @NotBlank @Size(max = 2000) String note) {}
}
