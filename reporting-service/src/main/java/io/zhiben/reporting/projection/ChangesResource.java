package io.zhiben.reporting.projection;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Tells that figures may have changed. */
@Tag(name = "changes", description = "Tells that figures may have changed")
@Path("/api/reporting/v1/changes")
public class ChangesResource {
  private final ChangeSequence sequence;
  private final ChangeWatch watch;

  ChangesResource(ChangeSequence sequence, ChangeWatch watch) {
    this.sequence = sequence;
    this.watch = watch;
  }

  /**
   * @param sequence grows when any figure of the caller's city changed; says nothing else
   */
  public record ChangesView(long sequence) {}

  @GET
  @RunOnVirtualThread
  @Requires(Right.FIGURE_READ)
  @Operation(
      operationId = "readChanges",
      summary = "A number that grows whenever figures of the caller's city may have changed")
  public ChangesView changes() {
    return new ChangesView(sequence.current(city()));
  }

  @GET
  @Path("/stream")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  // who asks is found out by work that may block
  @Blocking
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @Requires(Right.FIGURE_READ)
  @Operation(operationId = "streamChanges", summary = "The same as a stream of server-sent events")
  public Multi<ChangesView> stream() {
    return watch.watch(city()).map(ChangesView::new);
  }

  private String city() {
    return sequence.cityOf(CurrentCaller.get().region());
  }
}
