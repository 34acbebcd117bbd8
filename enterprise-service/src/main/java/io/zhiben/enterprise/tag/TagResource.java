package io.zhiben.enterprise.tag;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Preconditions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tags of enterprises and places (Y-048, Y-342, T-132). */
@Path("/api/enterprise/v1/tags")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tags", description = "Tags of enterprises and places")
public class TagResource {
  private final TagDesk desk;
  private final IdempotentRequests requests;
  private final Preconditions preconditions;

  TagResource(TagDesk desk, IdempotentRequests requests, Preconditions preconditions) {
    this.desk = desk;
    this.requests = requests;
    this.preconditions = preconditions;
  }

  @GET
  @Requires(Right.TAG_READ)
  @Operation(
      operationId = "listTags",
      summary = "The nation's tags and those of the places around the caller's, retired ones, too")
  public List<TagView> list() {
    return desk.list();
  }

  @POST
  @Requires(Right.TAG_WRITE)
  @Operation(operationId = "defineTag", summary = "Define a tag of one's own place")
  @APIResponseSchema(value = TagView.class, responseCode = "201")
  @APIResponse(responseCode = "409", description = "The code or the label is taken")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response define(@NotNull @Valid DefineTag command) {
    TagView defined = requests.once(command, TagView.class, () -> desk.define(command));
    URI place = URI.create("/api/enterprise/v1/tags/" + defined.code());
    return Etags.tag(Response.created(place), defined.version()).entity(defined).build();
  }

  @PUT
  @Path("/{code}")
  @Requires(Right.TAG_WRITE)
  @Operation(operationId = "changeTag", summary = "Rename or retire a tag (If-Match)")
  @APIResponseSchema(value = TagView.class)
  @APIResponse(responseCode = "409", description = "The label is taken")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@PathParam("code") String code, @NotNull @Valid ChangeTag command) {
    TagView changed = desk.change(code, command, preconditions);
    return Etags.tag(Response.ok(changed), changed.version()).build();
  }
}
