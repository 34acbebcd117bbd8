package io.zhiben.reporting.duty;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.problem.ProblemTexts;
import io.zhiben.reporting.query.AsOf;
import io.zhiben.reporting.query.Reaches;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The duties of a place's plans, and who stands where. */
@Tag(name = "duties", description = "Duties of plans")
@Path("/api/reporting/v1/duties")
@RunOnVirtualThread
public class DutyResource {
  private final DutyDesk desk;
  private final SubjectDesk one;
  private final Reaches reaches;
  private final Clock clock;

  DutyResource(DutyDesk desk, SubjectDesk one, Reaches reaches, Clock clock) {
    this.desk = desk;
    this.one = one;
    this.reaches = reaches;
    this.clock = clock;
  }

  @GET
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listDuties",
      summary = "The duties of a place's plans and how many keep them on a day")
  public List<DutyView> duties(
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return desk.duties(reaches.of(region), AsOf.parse(asOf, clock).day(), locale(headers));
  }

  @GET
  @Path("/{id}/subjects")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listSubjectsOfDuty",
      summary = "Who is bound by a duty, and where each stands")
  public Page<DutySubject> subjects(
      @PathParam("id") String id,
      @QueryParam("region") String region,
      @QueryParam("state") String state,
      @QueryParam("asOf") String asOf,
      @Valid @BeanParam PageRequest page) {
    return desk.subjects(
        id, reaches.of(region), stateOf(state), AsOf.parse(asOf, clock).day(), page);
  }

  @GET
  @Path("/{id}/subjects/{subject}")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readSubjectOfDuty",
      summary = "One enterprise and a duty: its windows, what counts for them, and its excuses")
  public SubjectDutyView subject(
      @PathParam("id") String id,
      @PathParam("subject") UUID subject,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return one.enterprise(
        id, subject, reaches.of(region), AsOf.parse(asOf, clock).day(), locale(headers));
  }

  @GET
  @Path("/units")
  @Requires(Right.FIGURE_READ)
  @Operation(operationId = "listDutiesOfUnits", summary = "The duties of units and how they stand")
  public List<UnitDutyView> units(
      @QueryParam("region") String region,
      @QueryParam("state") String state,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return desk.units(
        reaches.of(region), stateOf(state), AsOf.parse(asOf, clock).day(), locale(headers));
  }

  @GET
  @Path("/{id}/units/{unit}")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readUnitOfDuty",
      summary = "One unit and a duty: its windows, what counts for them, and its excuses")
  public SubjectDutyView unit(
      @PathParam("id") String id,
      @PathParam("unit") String unit,
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return one.unit(id, unit, reaches.of(region), AsOf.parse(asOf, clock).day(), locale(headers));
  }

  @GET
  @Path("/overdue")
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "listOverdueDuties",
      summary = "What is overdue: enterprises by duty, units one by one, the longest first")
  public OverdueDuties overdue(
      @QueryParam("region") String region,
      @QueryParam("asOf") String asOf,
      @Context HttpHeaders headers) {
    return desk.overdue(reaches.of(region), AsOf.parse(asOf, clock).day(), locale(headers));
  }

  private static Locale locale(HttpHeaders headers) {
    return ProblemTexts.localeOf(headers.getAcceptableLanguages());
  }

  private static DutyState stateOf(String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    return Arrays.stream(DutyState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(() -> Problem.ofField(CommonError.INVALID_PARAMETER, "state"));
  }
}
