package io.zhiben.portal.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.audit.AuditEntry;
import io.zhiben.platform.audit.AuditQuery;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was done with accounts, for the auditor of the place. */
@Path("/api/portal/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "audit", description = "What was done with accounts, for the auditor of the place")
public class AuditResource {
  private final AuditQuery trail;

  AuditResource(AuditQuery trail) {
    this.trail = trail;
  }

  @GET
  @Requires(Right.AUDIT_READ)
  @Operation(
      operationId = "listAuditEntries",
      summary = "The audit trail, newest first, of one thing or of the whole place")
  public Page<AuditEntry> list(
      @QueryParam("entity") String entity,
      @QueryParam("entityId") String entityId,
      @Valid @BeanParam PageRequest page) {
    return trail.list(entity, entityId, page);
  }
}
