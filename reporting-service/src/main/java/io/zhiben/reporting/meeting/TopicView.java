package io.zhiben.reporting.meeting;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem that is to come before a meeting.
 *
 * @param reference number of the hazard or report; null where there is none
 * @param department that raised it; null for the office
 * @param meetingId null until it is on an agenda
 * @param resolutionId what answered it; null where nothing was resolved
 * @param maySchedule whether the caller may put it on a meeting now
 * @param mayAnswer whether the caller may say now what came of it
 */
@Schema(name = "MeetingTopic")
record TopicView(
    UUID id,
    long version,
    String regionCode,
    TopicSource source,
    UUID hazardId,
    String reference,
    String content,
    String department,
    TopicState state,
    UUID meetingId,
    UUID resolutionId,
    String feedback,
    Instant raisedAt,
    Instant closedAt,
    boolean maySchedule,
    boolean mayAnswer) {}
