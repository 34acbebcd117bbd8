package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was published of listings and delistings (公示), of all places. */
@Tag(name = "listings")
@Path("/api/hazard/v1/listing-bulletin")
@Produces(MediaType.APPLICATION_JSON)
class BulletinResource {
  private final Bulletin bulletin;

  BulletinResource(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  @GET
  @Requires(Right.LISTING_BULLETIN_READ)
  @Operation(
      operationId = "listBulletin",
      summary = "Listings and delistings that are open to everybody, of all places")
  public Page<BulletinEntry> list(
      @Valid @BeanParam BulletinFilter filter, @Valid @BeanParam PageRequest page) {
    return bulletin.list(filter, page);
  }
}
