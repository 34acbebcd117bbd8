package io.zhiben.reporting.inbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about the inbox. */
final class InboxCommands {
  private InboxCommands() {}

  /** Items of the caller's inbox. */
  @Schema(name = "MarkInboxItems")
  record Mark(@NotEmpty @Size(max = 200) List<@NotNull UUID> ids) {}

  /**
   * @param until the day from which they are shown again; left out for now
   */
  @Schema(name = "SnoozeInboxItems")
  record Snooze(@NotEmpty @Size(max = 200) List<@NotNull UUID> ids, LocalDate until) {}

  /** The caller's own leave; both days included. */
  @Schema(name = "RegisterAbsence")
  record Register(@NotNull LocalDate from, @NotNull LocalDate to) {}

  /**
   * @param code that the absent colleague told
   */
  @Schema(name = "AcceptAbsence")
  record Accept(@NotBlank @Size(max = 20) String code) {}

  /**
   * An administrator's word for two of his place.
   *
   * @param subject id of the account that is away
   * @param substitute id of the account that stands in
   */
  @Schema(name = "NameSubstitute")
  record Name(
      @NotBlank @Size(max = 64) String subject,
      @NotBlank @Size(max = 64) String substitute,
      @NotNull LocalDate from,
      @NotNull LocalDate to) {}
}
