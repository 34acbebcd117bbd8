package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.listing.ListingCommands.OpenListing;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Listings (挂牌督办). */
@Tag(name = "listings", description = "Listed supervision of major hazards, and its clocks")
@Path(ListingResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ListingResource {
  static final String BASE = "/api/hazard/v1/listings";

  private final ListingQueries queries;
  private final ListingDesk desk;
  private final IdempotentRequests idempotent;

  ListingResource(ListingQueries queries, ListingDesk desk, IdempotentRequests idempotent) {
    this.queries = queries;
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.LISTING_READ)
  @Operation(operationId = "listListings", summary = "Listings by filter and order")
  public Page<ListingRow> list(
      @Valid @BeanParam ListingFilter filter, @Valid @BeanParam PageRequest page) {
    return queries.list(filter, page);
  }

  @POST
  @Requires(Right.LISTING_WRITE)
  @Operation(
      operationId = "openListing",
      summary = "List major hazards at the caller's level; officers name the request agreed to")
  @APIResponseSchema(value = ListingView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "One of them is listed at that level already")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response open(@NotNull @Valid OpenListing command) {
    ListingView opened = idempotent.once(command, ListingView.class, () -> desk.open(command));
    URI location = URI.create(BASE + "/" + opened.id());
    return Etags.tag(Response.created(location).entity(opened), opened.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.LISTING_READ)
  @Operation(operationId = "readListing", summary = "One listing with everything about it")
  @APIResponseSchema(value = ListingView.class)
  public Response get(@PathParam("id") UUID id) {
    return tagged(queries.get(id));
  }

  static Response tagged(ListingView listing) {
    return Etags.tag(Response.ok(listing), listing.version()).build();
  }
}
