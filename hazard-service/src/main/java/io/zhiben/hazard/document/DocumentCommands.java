package io.zhiben.hazard.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** What people send about documents. */
final class DocumentCommands {
  private DocumentCommands() {}

  /**
   * A draft that somebody writes by hand.
   *
   * @param enterpriseId whom it goes to; null for another unit
   * @param recipient name of another unit, or of several; only without an enterprise
   */
  record DraftDocument(
      @NotNull DocumentKind kind,
      UUID enterpriseId,
      @Size(max = 200) String recipient,
      @NotNull DocumentValues values) {}

  /** What a draft says from now on. */
  record ReviseDocument(@NotNull DocumentValues values) {}

  /** Gives the number; nothing is said beside it. */
  record IssueDocument() {}

  /**
   * That it came to its recipient.
   *
   * @param note who signed, who refused to, the number of the letter
   */
  record ServeDocument(
      @NotNull LocalDate servedOn, @NotNull ServiceMethod method, @Size(max = 500) String note) {}

  record WithdrawDocument(@NotBlank @Size(max = 500) String reason) {}
}
