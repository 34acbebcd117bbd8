package io.zhiben.reporting.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting.
 *
 * @param kindName in the caller's language; its code where the kind was taken off the list
 * @param unitId unit of the plan that holds it; null where no plan asks for it
 * @param department of the place that holds it; null for its office
 * @param chair a post
 * @param agenda empty in lists, like what follows
 * @param actions what the caller may do now
 * @param chairPost id of the post of the plan that holds it; null where nobody said
 */
@Schema(name = "MeetingView")
record MeetingView(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String kind,
    String kindName,
    String title,
    String planId,
    String unitId,
    String department,
    String chair,
    LocalDate heldOn,
    MeetingState state,
    String minutesNumber,
    String cancelReason,
    List<String> agenda,
    List<String> attendees,
    String minutes,
    List<ResolutionView> resolutions,
    List<TopicView> topics,
    List<MeetingVerb> actions,
    String chairPost) {}
