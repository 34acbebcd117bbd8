package io.zhiben.reporting.post;

import io.zhiben.plans.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the API says about lists of posts. */
final class PostViews {
  private PostViews() {}

  /**
   * A post with both lists.
   *
   * @param list what it answers for, as the plan says now (职责清单)
   * @param versions of that list that were filed, the newest first
   * @param changed whether the plan says otherwise than the newest of them
   * @param tasks of the year (年度任务清单)
   * @param done of {@code tasks}
   * @param percent null over nothing
   * @param editable whether the caller may work on the list
   */
  @Schema(name = "PostView")
  record Post(
      String id,
      String title,
      String unit,
      String unitTitle,
      List<String> list,
      List<ListVersion> versions,
      boolean changed,
      int year,
      List<Task> tasks,
      int done,
      Double percent,
      boolean editable) {}

  @Schema(name = "PostListVersion")
  record ListVersion(int number, LocalDate since, long planVersion, List<String> list) {}

  /**
   * An item of a yearly list.
   *
   * @param taskId the plan's task that it stands for; null for what was added by hand
   * @param open items of that task that aren't done; null for what was added by hand
   * @param rolledFrom year of the item that it goes on from; null where it began here
   * @param rolledTo whether it went on to the next year
   */
  @Schema(name = "PostTask")
  record Task(
      UUID id,
      long version,
      String title,
      String taskId,
      Integer open,
      boolean done,
      LocalDate doneOn,
      String note,
      Integer rolledFrom,
      boolean rolledTo) {}

  /** One post's list within a package. */
  @Schema(name = "FiledList")
  record FiledList(String post, Title title, Title unit, int version, List<Title> list) {}

  /** What is filed: who answers for what, and what is to be reached. */
  @Schema(name = "FilingContent")
  record Content(
      String planId,
      Title plan,
      long planVersion,
      List<FiledList> lists,
      List<Title> targets,
      String goals) {}

  /**
   * A package (备案).
   *
   * @param round the first, second ... of the plan
   * @param changed whether the plan's lists or targets differ from it now
   * @param decidable whether the caller may decide about it
   */
  @Schema(name = "FilingView")
  record Filing(
      UUID id,
      long version,
      String planId,
      String planTitle,
      String regionName,
      String toRegionName,
      int round,
      FilingState state,
      LocalDate submittedOn,
      String reason,
      String number,
      LocalDate decidedOn,
      boolean changed,
      boolean decidable,
      Content content) {}

  /**
   * Whether a plan's package can be submitted.
   *
   * @param toRegionName the place that it would go to; null where the plan's has none above it
   * @param submittable whether the caller may submit one now
   * @param refusal code with which it would be refused; null where it isn't
   */
  @Schema(name = "FilingOffer")
  record Offer(String planId, String toRegionName, boolean submittable, String refusal) {}
}
