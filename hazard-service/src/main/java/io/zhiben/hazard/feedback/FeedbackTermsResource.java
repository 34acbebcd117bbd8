package io.zhiben.hazard.feedback;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.feedback.FeedbackCommands.SetFeedbackTerms;
import io.zhiben.hazard.setting.TenantSettings.Setting;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How long an answer to a suggestion may take. */
@Tag(name = "public-feedback", description = "What the public suggests, apart from tip-offs")
@Path("/api/hazard/v1/feedback-terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class FeedbackTermsResource {
  private final FeedbackDesk desk;

  FeedbackTermsResource(FeedbackDesk desk) {
    this.desk = desk;
  }

  /**
   * @param regionCode the place that says so; null for what the suite ships
   * @param replyDays working days
   */
  record FeedbackTerms(String regionCode, long version, int replyDays) {
    static FeedbackTerms of(Setting<SetFeedbackTerms> setting) {
      return new FeedbackTerms(
          setting.regionCode(), setting.version(), setting.content().replyDays());
    }
  }

  @GET
  @Requires(Right.TIP_OFF_TERMS_READ)
  @Operation(operationId = "readFeedbackTerms", summary = "Working days for an answer, here")
  @APIResponseSchema(value = FeedbackTerms.class)
  public Response get() {
    return tagged(FeedbackTerms.of(desk.terms()));
  }

  @POST
  @Requires(Right.TIP_OFF_TERMS_SET)
  @Operation(operationId = "setFeedbackTerms", summary = "Set them for the caller's place")
  @APIResponseSchema(value = FeedbackTerms.class)
  @APIResponse(responseCode = "412", description = "They have changed since")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(@NotNull @Valid SetFeedbackTerms command) {
    return tagged(FeedbackTerms.of(desk.setTerms(command)));
  }

  private static Response tagged(FeedbackTerms terms) {
    return Etags.tag(Response.ok(terms), terms.version()).build();
  }
}
