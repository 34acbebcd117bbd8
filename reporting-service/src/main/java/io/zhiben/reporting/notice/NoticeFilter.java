package io.zhiben.reporting.notice;

import jakarta.ws.rs.QueryParam;

/** Which notices a list shows; what is left out doesn't narrow it. */
public class NoticeFilter {
  @QueryParam("state")
  NoticeState state;
}
