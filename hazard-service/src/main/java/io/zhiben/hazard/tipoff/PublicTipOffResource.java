package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.photo.PhotoReader;
import io.zhiben.hazard.tipoff.ChannelBook.PublishedChannels;
import io.zhiben.hazard.tipoff.ReporterViews.Form;
import io.zhiben.hazard.tipoff.ReporterViews.Receipt;
import io.zhiben.hazard.tipoff.ReporterViews.Status;
import io.zhiben.hazard.tipoff.TipOffCommands.ByReceipt;
import io.zhiben.hazard.tipoff.TipOffCommands.ReporterWrites;
import io.zhiben.hazard.tipoff.TipOffCommands.SendTipOff;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Tip-offs of people without sign-in. The receipt travels in bodies only: addresses are written to
 * logs on the way.
 */
@Tag(name = "public", description = "Open to everybody, without sign-in")
@Path("/api/hazard/v1/public/tip-offs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublicTipOffResource {
  private final ReceptionDesk reception;
  private final ReporterDesk desk;
  private final PhotoReader reader;
  private final ChannelBook channels;

  PublicTipOffResource(
      ReceptionDesk reception, ReporterDesk desk, PhotoReader reader, ChannelBook channels) {
    this.channels = channels;
    this.reception = reception;
    this.desk = desk;
    this.reader = reader;
  }

  @GET
  @Path("/form")
  @PermitAll
  @Operation(
      operationId = "readTipOffForm",
      summary = "The towns and categories that a tip-off names, and the object of a poster")
  public Form form(
      @QueryParam("enterprise") UUID enterprise,
      @QueryParam("village") @Pattern(regexp = "\\d{12}") String village) {
    return desk.form(enterprise, village);
  }

  @GET
  @Path("/channels")
  @PermitAll
  @Operation(
      operationId = "readPublishedChannels",
      summary = "How to report in a place, and what is accepted there")
  public PublishedChannels channels(
      @QueryParam("region") @NotNull @Pattern(regexp = "\\d{12}") String region) {
    return channels.of(region);
  }

  @POST
  @PermitAll
  @Operation(
      operationId = "sendTipOff",
      summary = "Send a tip-off, anonymous or named; the answer shows the receipt this once")
  @APIResponseSchema(value = Receipt.class, responseCode = "201")
  @APIResponse(responseCode = "422", description = "Sent before, and its receipt was used already")
  public Response send(@NotNull @Valid SendTipOff command) {
    return Response.status(Response.Status.CREATED).entity(reception.send(command)).build();
  }

  @POST
  @Path("/status")
  @PermitAll
  @Operation(operationId = "readTipOffStatus", summary = "How it stands, and the dialogue")
  @APIResponse(responseCode = "404", description = "No tip-off has that receipt")
  @APIResponseSchema(value = Status.class)
  public Response status(@NotNull @Valid ByReceipt command) {
    return Response.ok(desk.status(command.receipt())).build();
  }

  @POST
  @Path("/messages")
  @PermitAll
  @Operation(operationId = "writeToOffice", summary = "Write to the office, as the reporter")
  @APIResponse(responseCode = "404", description = "No tip-off has that receipt")
  @APIResponse(responseCode = "409", description = "It has as many messages as it may have")
  @APIResponseSchema(value = Status.class)
  public Response write(@NotNull @Valid ReporterWrites command) {
    return Response.ok(desk.write(command)).build();
  }

  @POST
  @Path("/photos")
  @PermitAll
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "addTipOffPhoto",
      summary = "Add a photo (JPEG or PNG); the data about its taking is removed")
  @APIResponse(responseCode = "404", description = "No tip-off has that receipt")
  @APIResponse(responseCode = "409", description = "It has as many photos as it may have")
  @APIResponse(responseCode = "413", description = "The file is too large")
  @APIResponse(responseCode = "415", description = "The file is no JPEG or PNG image")
  @APIResponseSchema(value = Status.class)
  public Response addPhoto(
      @RestForm("receipt") @PartType(MediaType.TEXT_PLAIN) @NotNull String receipt,
      @RestForm("file") @NotNull FileUpload file) {
    return Response.ok(desk.addPhoto(receipt, reader.read(file.uploadedFile()))).build();
  }
}
