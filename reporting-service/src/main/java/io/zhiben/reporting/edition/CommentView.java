package io.zhiben.reporting.edition;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody said to a version.
 *
 * @param unit name of the plan's unit that said it; null for a place that is none
 * @param org code of the department that said it; null for an office
 * @param about the entry that it is about, as list/key; null for the whole plan
 * @param accepted null while it isn't answered
 * @param mayAnswer whether the caller may answer it now
 */
@Schema(name = "PlanCommentView")
record CommentView(
    UUID id,
    String regionCode,
    String regionName,
    String unit,
    String org,
    String about,
    String text,
    Instant writtenAt,
    Boolean accepted,
    String answer,
    Instant answeredAt,
    boolean mayAnswer) {}
