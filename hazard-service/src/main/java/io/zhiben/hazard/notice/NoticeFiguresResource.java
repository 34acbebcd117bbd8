package io.zhiben.hazard.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How soon notices of major hazards were taken note of. */
@Tag(name = "hazards")
@Path("/api/hazard/v1/hazard-notice-figures")
@Produces(MediaType.APPLICATION_JSON)
class NoticeFiguresResource {
  private final NoticeFiguresQuery query;

  NoticeFiguresResource(NoticeFiguresQuery query) {
    this.query = query;
  }

  @GET
  @Requires(Right.HAZARD_READ)
  @Operation(
      operationId = "measureHazardNotices",
      summary = "How many were told of major hazards, and how soon they took note")
  public NoticeFigures of(
      @QueryParam("region") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return query.of(region, from, to);
  }
}
