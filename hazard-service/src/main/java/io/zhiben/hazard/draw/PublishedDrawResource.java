package io.zhiben.hazard.draw;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.draw.DrawRecords.PublishedDraw;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records of draws that were published (一公开), of all places. */
@Tag(name = "draws", description = "Random draws of enterprises and inspectors")
@Path("/api/hazard/v1/published-draws")
@Produces(MediaType.APPLICATION_JSON)
class PublishedDrawResource {
  private final DrawRecords records;

  PublishedDrawResource(DrawRecords records) {
    this.records = records;
  }

  @GET
  @Requires(Right.DRAW_RECORD_READ)
  @Operation(operationId = "listPublishedDraws", summary = "Published draws of all places")
  public Page<PublishedDraw> list(@Valid @BeanParam PageRequest page) {
    return records.published(page);
  }

  @GET
  @Path("/{id}")
  @Requires(Right.DRAW_RECORD_READ)
  @Operation(
      operationId = "readPublishedDraw",
      summary = "The record of a published draw, by which anybody can repeat it")
  public DrawRecord read(@PathParam("id") UUID id) {
    return records.published(id);
  }
}
