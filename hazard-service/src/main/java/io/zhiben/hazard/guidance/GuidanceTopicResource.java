package io.zhiben.hazard.guidance;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.guidance.GuidanceView.TopicsView;
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

/** What is guided about. */
@Tag(name = "guidance")
@Path("/api/hazard/v1/guidance-topics")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class GuidanceTopicResource {
  private final GuidanceDesk desk;

  GuidanceTopicResource(GuidanceDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.GUIDANCE_READ)
  @Operation(operationId = "readGuidanceTopics", summary = "The topics that count here")
  @APIResponseSchema(value = TopicsView.class)
  public Response get() {
    return tagged(desk.topics());
  }

  @POST
  @Requires(Right.GUIDANCE_TOPIC_SET)
  @Operation(operationId = "setGuidanceTopics", summary = "Set the topics of the caller's place")
  @APIResponseSchema(value = TopicsView.class)
  @APIResponse(responseCode = "412", description = "They have changed since")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(@NotNull @Valid GuidanceTopics command) {
    return tagged(desk.set(command));
  }

  private static Response tagged(TopicsView topics) {
    return Etags.tag(Response.ok(topics), topics.version()).build();
  }
}
