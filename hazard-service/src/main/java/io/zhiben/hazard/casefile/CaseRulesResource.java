package io.zhiben.hazard.casefile;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.casefile.CaseFileView.IncompleteCase;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What places ask for of the records of major hazards, and where it lacks. */
@Tag(name = "case-files")
@Path("/api/hazard/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class CaseRulesResource {
  private final CaseFileDesk desk;

  CaseRulesResource(CaseFileDesk desk) {
    this.desk = desk;
  }

  /**
   * What the caller's place asks for.
   *
   * @param regionCode the place that says so; null for what the suite ships
   * @param version of the caller's own rules; 0 while he has none
   * @param mayChange whether the caller may change them
   */
  @Schema(name = "CaseFileRulesView")
  record RulesShown(
      String regionCode,
      long version,
      List<RecordKind> required,
      List<RecordKind> beforeSignOff,
      boolean mayChange) {
    static RulesShown of(Setting<CaseFileRules> setting) {
      CaseFileRules rules = setting.content();
      return new RulesShown(
          setting.regionCode(),
          setting.version(),
          CaseFileRules.inOrder(rules.required()),
          CaseFileRules.inOrder(rules.beforeSignOff()),
          CurrentCaller.get().may(Right.SUPERVISION_RULES_WRITE));
    }
  }

  @GET
  @Path("/incomplete-case-records")
  @Requires(Right.DECISION_REQUEST_READ)
  @Operation(
      operationId = "listIncompleteCaseRecords",
      summary = "Major hazards that lack a record which the caller's place asks for")
  public Page<IncompleteCase> incomplete(
      @QueryParam("region") String region, @Valid @BeanParam PageRequest page) {
    return desk.incomplete(region, page);
  }

  @GET
  @Path("/case-record-rules")
  @Requires(Right.SUPERVISION_RULES_READ)
  @Operation(
      operationId = "readCaseRecordRules",
      summary = "Which records the caller's place asks for, and which before the sign-off")
  @APIResponseSchema(value = RulesShown.class)
  public Response rules() {
    return tagged(RulesShown.of(desk.rules()));
  }

  @POST
  @Path("/case-record-rules")
  @Requires(Right.SUPERVISION_RULES_WRITE)
  @Operation(operationId = "changeCaseRecordRules", summary = "Replace them")
  @APIResponseSchema(value = RulesShown.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response change(@NotNull @Valid CaseFileRules rules) {
    return tagged(RulesShown.of(desk.setRules(rules)));
  }

  private static Response tagged(RulesShown rules) {
    return Etags.tag(Response.ok(rules), rules.version()).build();
  }
}
