package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.tipoff.TipOffCommands.SetTerms;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The terms of a tenant. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path("/api/hazard/v1/tip-off-terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class TermsResource {
  private final TermsBook book;

  TermsResource(TermsBook book) {
    this.book = book;
  }

  @GET
  @Requires(Right.TIP_OFF_TERMS_READ)
  @Operation(
      operationId = "readTipOffTerms",
      summary = "How long the steps of a tip-off may take in the caller's place")
  @APIResponseSchema(value = Terms.class)
  public Response get() {
    return tagged(book.mine());
  }

  @POST
  @Requires(Right.TIP_OFF_TERMS_SET)
  @Operation(operationId = "setTipOffTerms", summary = "Set them for the caller's place")
  @APIResponseSchema(value = Terms.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(@NotNull @Valid SetTerms command) {
    return tagged(book.set(command));
  }

  private static Response tagged(Terms terms) {
    return Etags.tag(Response.ok(terms), terms.version()).build();
  }
}
