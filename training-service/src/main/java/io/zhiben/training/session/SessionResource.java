package io.zhiben.training.session;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Training sessions that were held. */
@Tag(name = "sessions", description = "Training sessions that were held")
@Path(SessionResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SessionResource {
  static final String BASE = "/api/training/v1/sessions";

  private final SessionDesk desk;
  private final SessionSubjects lists;
  private final IdempotentRequests idempotent;

  SessionResource(SessionDesk desk, SessionSubjects lists, IdempotentRequests idempotent) {
    this.desk = desk;
    this.lists = lists;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.SESSION_READ)
  @Operation(operationId = "listSessions", summary = "Training sessions, newest first")
  public Page<SessionView> list(
      @BeanParam SessionFilter filter, @Valid @BeanParam PageRequest page) {
    return lists.list(filter, page);
  }

  @POST
  @Requires(Right.SESSION_RECORD)
  @Operation(operationId = "recordSession", summary = "Record a training session that was held")
  @APIResponseSchema(value = SessionView.class, responseCode = "201")
  @Parameter(ref = ApiDocument.IDEMPOTENCY_KEY)
  public Response record(@NotNull @Valid RecordSession command) {
    SessionView made = idempotent.once(command, SessionView.class, () -> desk.record(command));
    URI location = URI.create(BASE + "/" + made.id());
    return Etags.tag(Response.created(location).entity(made), made.version()).build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.SESSION_READ)
  @Operation(operationId = "readSession", summary = "One training session")
  @APIResponseSchema(value = SessionView.class)
  public Response get(@PathParam("id") UUID id) {
    SessionView session = desk.get(id);
    return Etags.tag(Response.ok(session), session.version()).build();
  }
}
