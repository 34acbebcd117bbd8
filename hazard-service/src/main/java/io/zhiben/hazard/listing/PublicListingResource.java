package io.zhiben.hazard.listing;

import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bulletin (公示) for people without sign-in: the same rows that every caller may read. */
@Tag(name = "public", description = "Open to everybody, without sign-in")
@Path("/api/hazard/v1/public/listings")
@Produces(MediaType.APPLICATION_JSON)
class PublicListingResource {
  private final Bulletin bulletin;

  PublicListingResource(Bulletin bulletin) {
    this.bulletin = bulletin;
  }

  @GET
  @PermitAll
  @Operation(
      operationId = "listListingsPublicly",
      summary = "Listings and delistings that are open to everybody, of all places")
  public Page<BulletinEntry> list(
      @Valid @BeanParam BulletinFilter filter, @Valid @BeanParam PageRequest page) {
    return bulletin.list(filter, page);
  }
}
