package io.zhiben.reporting.periodic;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.reporting.periodic.ReportCommands.NameContact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom offices ask about units' reports. */
@Tag(name = "periodic-reports")
@Path("/api/reporting/v1/report-contacts/{plan}")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {
  private final ContactDesk desk;

  ContactResource(ContactDesk desk) {
    this.desk = desk;
  }

  @GET
  @Requires(Right.REPORT_READ)
  @Operation(
      operationId = "listReportContacts",
      summary = "Contacts of the units that report: all for the office, one's own for a unit")
  public List<ContactView> list(@PathParam("plan") String plan) {
    return desk.of(plan);
  }

  @PUT
  @Path("/{unit}")
  @Requires(Right.REPORT_WRITE)
  @Operation(operationId = "nameReportContact", summary = "Name the contact of a unit")
  @APIResponseSchema(value = ContactView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response name(
      @PathParam("plan") String plan,
      @PathParam("unit") String unit,
      @NotNull @Valid NameContact command) {
    ContactView named = desk.name(plan, unit, command);
    return Etags.tag(Response.ok(named), named.version()).build();
  }
}
