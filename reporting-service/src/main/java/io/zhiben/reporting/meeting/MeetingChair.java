package io.zhiben.reporting.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post of the plan that has to hold a meeting, so that it keeps the duty.
 *
 * @param post its id
 */
@Schema(name = "MeetingChair")
record MeetingChair(String post, String title) {}
