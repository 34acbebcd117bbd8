package io.zhiben.hazard.document;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letterheads of the caller's own place and of its departments. */
@Tag(name = "documents")
@Path("/api/hazard/v1/document-letterhead")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class LetterheadResource {
  private final LetterheadDesk desk;

  LetterheadResource(LetterheadDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "readDocumentLetterhead",
      summary = "In whose name documents are issued and how they are numbered")
  @APIResponseSchema(value = Letterhead.class)
  public Response get(@QueryParam("department") @DefaultValue("") String department) {
    return tagged(desk.get(department));
  }

  @POST
  @Requires(Right.DOCUMENT_TEMPLATE_MANAGE)
  @Operation(
      operationId = "writeDocumentLetterhead",
      summary = "Say in whose name documents are issued from now on, and how they are numbered")
  @APIResponseSchema(value = Letterhead.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response save(
      @QueryParam("department") @DefaultValue("") String department,
      @NotNull @Valid Letterhead letterhead) {
    return tagged(desk.save(department, letterhead));
  }

  private static Response tagged(Letterheads.Kept kept) {
    return Etags.tag(Response.ok(kept.letterhead()), kept.version()).build();
  }
}
