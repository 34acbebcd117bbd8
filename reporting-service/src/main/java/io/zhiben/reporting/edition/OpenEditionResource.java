package io.zhiben.reporting.edition;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.CallerLanguage;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is being drafted and commented on. */
@Tag(name = "plan-versions")
@Path("/api/reporting/v1/plan-drafts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OpenEditionResource {
  private final EditionViews views;
  private final CallerLanguage language;

  OpenEditionResource(EditionViews views, CallerLanguage language) {
    this.views = views;
    this.language = language;
  }

  @GET
  @Requires(Right.PLAN_READ)
  @Operation(
      operationId = "listPlanDrafts",
      summary = "Drafts of the caller's place, and what is out for comments where he may comment")
  public List<EditionView> open() {
    return views.open(language.locale());
  }
}
