package io.zhiben.hazard.clue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** The bodies of the requests about clues. */
final class ClueCommands {
  private ClueCommands() {}

  /**
   * @param subjectId the case, accident or hazard that it came up with
   * @param recipient code under which the discipline organ signs in as a department
   */
  record SendClue(
      @NotNull ClueSubject subject,
      @NotNull UUID subjectId,
      @NotBlank @Pattern(regexp = "[A-Z0-9-]{1,40}") String recipient,
      @NotBlank @Size(max = 4000) String content) {}

  /**
   * @param receipt number of the receipt; may be left out
   * @param result what came of it; for RESULT and REFUSED
   */
  record AnswerClue(
      @NotNull ClueState answer,
      @Size(max = 100) String receipt,
      @Size(max = 4000) String result) {}
}
