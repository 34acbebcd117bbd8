package io.zhiben.reporting.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of the requests about meetings. */
final class MeetingCommands {
  private static final String CODE = "[A-Za-z0-9_-]{1,40}";

  private MeetingCommands() {}

  /**
   * A meeting to come, or one that was held and has no minutes yet.
   *
   * @param kind code of one of the place's kinds
   * @param planId the plan that asks for it; left out where none does
   * @param unitId the unit of that plan that holds it
   * @param chair a post; never a person's name
   * @param agenda items in order
   * @param attendees posts and units; never persons' names
   * @param chairPost the post of the plan that holds it; duties that are led by a post ask for it
   */
  @Schema(name = "PlanMeeting")
  record Plan(
      @NotNull @Pattern(regexp = CODE) String kind,
      @NotBlank @Size(max = 200) String title,
      @Size(max = 60) String planId,
      @Size(max = 60) String unitId,
      @Size(max = 100) String chair,
      @NotNull LocalDate heldOn,
      @Size(max = 40) List<@NotBlank @Size(max = 300) String> agenda,
      @Size(max = 80) List<@NotBlank @Size(max = 100) String> attendees,
      @Size(max = 60) String chairPost) {
    Plan {
      agenda = agenda == null ? List.of() : List.copyOf(agenda);
      attendees = attendees == null ? List.of() : List.copyOf(attendees);
    }
  }

  /**
   * @param heldOn the day on which it really was; the planned one when left out
   * @param minutesNumber number of the paper (会议纪要编号); may be left out
   * @param chair the post that really held it; as it stands when left out
   * @param chairPost the same as a post of the plan, empty for none of them; as it stands when left
   *     out
   */
  @Schema(name = "MinuteMeeting")
  record Minute(
      @NotBlank @Size(max = 10000) String minutes,
      @Size(max = 60) String minutesNumber,
      LocalDate heldOn,
      @Size(max = 100) String chair,
      @Size(max = 60) String chairPost) {}

  /** Why it doesn't take place. */
  @Schema(name = "CancelMeeting")
  record Cancel(@NotBlank @Size(max = 500) String reason) {}

  /**
   * @param regionCode of the owner: the place itself or one below; the place itself when left out
   * @param department code of a department of that place; left out for its office. Taken as it is:
   *     the answer's {@code departmentSeen} says whether it was met here
   * @param topicId a topic of this meeting that it answers; may be left out
   */
  @Schema(name = "AddResolution")
  record Resolve(
      @NotBlank @Size(max = 1000) String content,
      @Pattern(regexp = "\\d{12}") String regionCode,
      @Pattern(regexp = CODE) String department,
      @NotNull LocalDate deadline,
      UUID topicId) {}

  /** How it stands, or why. */
  @Schema(name = "StepResolution")
  record Step(@NotBlank @Size(max = 2000) String note) {}

  /**
   * @param hazardId the hazard it is about; must be given for source HAZARD
   * @param reference number of the report it comes from
   */
  @Schema(name = "RaiseTopic")
  record Raise(
      @NotNull TopicSource source,
      UUID hazardId,
      @Size(max = 100) String reference,
      @NotBlank @Size(max = 1000) String content) {}

  /** The meeting on whose agenda it comes. */
  @Schema(name = "ScheduleTopic")
  record Schedule(@NotNull UUID meetingId) {}

  /** What came of it, for whoever raised it. */
  @Schema(name = "AnswerTopic")
  record Answer(@NotBlank @Size(max = 2000) String feedback) {}

  /** One kind of meetings of a place. */
  @Schema(name = "MeetingKind")
  record MeetingKind(
      @NotNull @Pattern(regexp = CODE) String code,
      @NotBlank @Size(max = 60) String nameZh,
      @NotBlank @Size(max = 100) String nameEn) {}

  /** All kinds of a place, in order. */
  @Schema(name = "SetMeetingKinds")
  record Kinds(@NotEmpty @Size(max = 40) List<@NotNull @Valid MeetingKind> kinds) {}
}
