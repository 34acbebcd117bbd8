package io.zhiben.hazard.draw;

import io.zhiben.hazard.draw.DrawRecords.PublishedDraw;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.annotation.security.PermitAll;
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

/** Published draws (一公开) for people without sign-in: the same rows that every caller may read. */
@Tag(name = "public", description = "Open to everybody, without sign-in")
@Path("/api/hazard/v1/public/draws")
@Produces(MediaType.APPLICATION_JSON)
class PublicDrawResource {
  private final DrawRecords records;

  PublicDrawResource(DrawRecords records) {
    this.records = records;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listDrawsPublicly",
      summary = "Published draws of all places, for everybody")
  public Page<PublishedDraw> list(@Valid @BeanParam PageRequest page) {
    return records.published(page);
  }

  @GET
  @Path("/{id}")
  @PermitAll
  @Operation(
      operationId = "readDrawPublicly",
      summary = "The record of a published draw, by which everybody can repeat it")
  public DrawRecord read(@PathParam("id") UUID id) {
    return records.published(id);
  }
}
