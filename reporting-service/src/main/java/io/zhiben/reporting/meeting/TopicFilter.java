package io.zhiben.reporting.meeting;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which topics a list shows; what is left out doesn't narrow it. */
public class TopicFilter {
  @QueryParam("state")
  TopicState state;

  @QueryParam("meeting")
  UUID meeting;
}
