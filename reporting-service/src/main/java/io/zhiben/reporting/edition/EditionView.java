package io.zhiben.reporting.edition;

import io.zhiben.plans.PackGaps;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a plan.
 *
 * @param revision grows with every change; the ETag
 * @param source FILE or PORTAL
 * @param effectiveFrom null for a first version, which counts from the beginning, and before it is
 *     issued
 * @param mine whether the plan is that of the caller's place
 * @param unanswered comments without an answer
 * @param actions what the caller may do now
 * @param files its text; empty in lists, like what follows
 * @param entries its parts, for forms and comments
 * @param gaps what the text leaves open
 */
@Schema(name = "PlanVersionView")
record EditionView(
    String planId,
    long version,
    long revision,
    String title,
    String regionCode,
    EditionState state,
    String source,
    String reason,
    String documentNumber,
    LocalDate effectiveFrom,
    LocalDate commentsUntil,
    Instant createdAt,
    Instant issuedAt,
    boolean mine,
    long comments,
    long unanswered,
    List<EditionVerb> actions,
    List<EditionCommands.PackFile> files,
    List<EntryView> entries,
    List<PackGap> gaps) {

  /**
   * One entry of the text.
   *
   * @param list {@code head} for what stands in no list
   */
  @Schema(name = "PlanEntryView")
  record EntryView(String list, String key, Object value) {}

  /**
   * What the text leaves open.
   *
   * @param about the id, the numbers or the days
   * @param title of the entry that it is about, in the caller's language; null where it is about
   *     numbers or days
   */
  @Schema(name = "PlanPackGap")
  record PackGap(PackGaps.GapKind kind, String about, String title) {}
}
