package io.zhiben.reporting.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which meetings a list shows; what is left out doesn't narrow it. */
public class MeetingFilter {
  @QueryParam("state")
  MeetingState state;

  @QueryParam("kind")
  String kind;

  @QueryParam("unit")
  String unit;

  /** First day. */
  @QueryParam("from")
  LocalDate from;

  /** Last day. */
  @QueryParam("to")
  LocalDate to;
}
