package io.zhiben.platform.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.Etags;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;

/** One operation for every manner of answer and refusal. */
@Path("/samples")
@RunOnVirtualThread
public class SampleResource {
  private final SampleDesk desk;
  private final IdempotentRequests idempotent;

  SampleResource(SampleDesk desk, IdempotentRequests idempotent) {
    this.desk = desk;
    this.idempotent = idempotent;
  }

  @GET
  @Requires(Right.ENTERPRISE_READ)
  public Page<SampleView> list(
      @QueryParam("title") String title, @Valid @BeanParam PageRequest page) {
    return desk.list(title, page);
  }

  @POST
  @Requires(Right.ENTERPRISE_WRITE)
  public Response add(@Valid AddSample command) {
    SampleView view = idempotent.once(command, SampleView.class, () -> desk.add(command));
    return Etags.tag(
            Response.created(URI.create("/samples/" + view.id())).entity(view), view.version())
        .build();
  }

  @GET
  @Path("/{id}")
  @Requires(Right.ENTERPRISE_READ)
  public SampleView find(@PathParam("id") UUID id) {
    return desk.find(id);
  }

  @PUT
  @Path("/{id}")
  @Requires(Right.ENTERPRISE_WRITE)
  public SampleView rename(@PathParam("id") UUID id, AddSample command) {
    return desk.rename(id, command.title());
  }

  @PUT
  @Path("/{id}/place")
  @Requires(Right.ENTERPRISE_WRITE)
  public SampleView move(@PathParam("id") UUID id, @QueryParam("region") String region) {
    return desk.move(id, region);
  }

  @GET
  @Path("/unannotated")
  public String unannotated() {
    return "never";
  }

  @GET
  @Path("/broken")
  @Requires(Right.SELF_READ)
  public String broken() {
    throw new IllegalStateException("secret of the inside");
  }

  @GET
  @Path("/away")
  @Requires(Right.SELF_READ)
  public String away() throws SQLTransientConnectionException {
    throw new SQLTransientConnectionException("connection to 10.1.2.3 lost");
  }
}
