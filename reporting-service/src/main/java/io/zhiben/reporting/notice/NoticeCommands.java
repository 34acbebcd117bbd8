package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about notices. */
final class NoticeCommands {
  static final String CODE = "[A-Za-z0-9_-]{1,40}";
  private static final String PLACE = "\\d{12}";
  private static final String INDUSTRY = "[A-T]\\d{0,4}";

  /** An id of a unit; a comma would part it where it is kept. */
  private static final String UNIT = "[^,\\s]{1,60}";

  private NoticeCommands() {}

  /**
   * Who gets it.
   *
   * @param levels of the places below whose offices get it
   * @param departments codes of departments of the issuer's place
   * @param enterprises whether enterprises of the issuer's place get it
   * @param tags only enterprises with one of these; empty for all
   * @param domains only enterprises of one of these domains; empty for all
   * @param places chosen places below whose offices get it, beside those of the levels
   * @param allBelow whether the offices of all places below get it
   * @param planId the plan whose units are named; left out where none are
   * @param units ids of units of that plan: their departments, or the offices of their places
   * @param enterprisePlaces only enterprises in one of these places; empty for all
   * @param industries only enterprises whose industry (GB/T 4754) begins with one of these, such as
   *     {@code C} or {@code C26}; empty for all
   */
  @Schema(name = "NoticeAudience")
  record Audience(
      @Size(max = 3) List<@NotNull RegionLevel> levels,
      @Size(max = 24) List<@NotNull @Pattern(regexp = CODE) String> departments,
      boolean enterprises,
      @Size(max = 12) List<@NotNull @Pattern(regexp = CODE) String> tags,
      @Size(max = 12) List<@NotNull @Pattern(regexp = CODE) String> domains,
      @Size(max = 100) List<@NotNull @Pattern(regexp = PLACE) String> places,
      boolean allBelow,
      @Size(max = 60) String planId,
      @Size(max = 100) List<@NotBlank @Pattern(regexp = UNIT) String> units,
      @Size(max = 100) List<@NotNull @Pattern(regexp = PLACE) String> enterprisePlaces,
      @Size(max = 40) List<@NotNull @Pattern(regexp = INDUSTRY) String> industries) {
    Audience {
      levels = each(levels);
      departments = each(departments);
      tags = each(tags);
      domains = each(domains);
      places = each(places);
      planId = planId == null || planId.isBlank() ? null : planId.strip();
      units = each(units);
      enterprisePlaces = each(enterprisePlaces);
      industries = each(industries);
    }

    boolean isNobody() {
      return levels.isEmpty()
          && departments.isEmpty()
          && !enterprises
          && places.isEmpty()
          && !allBelow
          && units.isEmpty();
    }

    private static <T> List<T> each(List<T> given) {
      return given == null ? List.of() : given.stream().distinct().toList();
    }
  }

  /**
   * A notice.
   *
   * @param attachments titles of papers with their numbers
   * @param receiptBy the last day for receipts; left out where none is asked
   */
  @Schema(name = "DraftNotice")
  record Draft(
      @NotBlank @Size(max = 200) String title,
      @NotBlank @Size(max = 10000) String content,
      @Size(max = 20) List<@NotBlank @Size(max = 200) String> attachments,
      @NotNull @Valid Audience audience,
      LocalDate receiptBy) {
    Draft {
      attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }
  }

  /** Why it is recalled. */
  @Schema(name = "RecallNotice")
  record Recall(@NotBlank @Size(max = 500) String reason) {}

  /** What the recipient says with its receipt. */
  @Schema(name = "NoticeReceipt")
  record Receipt(@Size(max = 1000) String note) {}

  /**
   * A recipient's own word to those below it.
   *
   * @param note what it adds; may be left out
   */
  @Schema(name = "ForwardNotice")
  record Forward(
      @Size(max = 2000) String note, @NotNull @Valid Audience audience, LocalDate receiptBy) {}
}
