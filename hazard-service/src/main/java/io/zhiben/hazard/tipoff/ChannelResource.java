package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.hazard.tipoff.TipOffCommands.ChannelLine;
import io.zhiben.hazard.tipoff.TipOffCommands.SetChannels;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How to report, as an administrator sets it for his place. */
@Tag(name = "tip-offs", description = "Tip-offs, kept sealed, and the way to their reward")
@Path("/api/hazard/v1/tip-off-channels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ChannelResource {
  private final ChannelBook book;

  ChannelResource(ChannelBook book) {
    this.book = book;
  }

  /**
   * @param regionCode the place that says so; null for what the suite ships
   * @param version of the caller's own; 0 while he has none
   */
  @Schema(name = "TipOffChannels")
  record Channels(String regionCode, long version, String scope, List<ChannelLine> channels) {
    static Channels of(Setting<SetChannels> setting) {
      return new Channels(
          setting.regionCode(),
          setting.version(),
          setting.content().scope(),
          setting.content().channels());
    }
  }

  @GET
  @Requires(Right.TIP_OFF_TERMS_READ)
  @Operation(operationId = "readTipOffChannels", summary = "How to report in the caller's place")
  @APIResponseSchema(value = Channels.class)
  public Response get() {
    return tagged(Channels.of(book.mine()));
  }

  @POST
  @Requires(Right.TIP_OFF_TERMS_SET)
  @Operation(operationId = "setTipOffChannels", summary = "Publish it for the caller's place")
  @APIResponseSchema(value = Channels.class)
  @APIResponse(responseCode = "412", description = "It has changed since")
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response set(@NotNull @Valid SetChannels command) {
    return tagged(Channels.of(book.set(command)));
  }

  private static Response tagged(Channels channels) {
    return Etags.tag(Response.ok(channels), channels.version()).build();
  }
}
