package io.zhiben.hazard.checklist;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which checklists a list shows; what is left out doesn't narrow it. */
public class ChecklistFilter {
  /** A piece of the title or of the enterprise's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("kind")
  ChecklistKind kind;

  @QueryParam("state")
  ChecklistState state;
}
