package io.zhiben.enterprise.me;

import io.quarkus.security.identity.SecurityIdentity;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.enterprise.region.RegionRef;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.region.RegionTree;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enterprise/v1/me")
@Tag(name = "me", description = "The caller")
public class MeResource {
  private final SecurityIdentity identity;
  private final RegionTree tree;

  MeResource(SecurityIdentity identity, RegionTree tree) {
    this.identity = identity;
    this.tree = tree;
  }

  @GET
  @Requires(Right.SELF_READ)
  @Operation(operationId = "readMe", summary = "Who the caller is and how far he sees")
  public MeView read() {
    Caller caller = CurrentCaller.get();
    return new MeView(
        caller.subject(),
        identity.getPrincipal().getName(),
        caller.roles().stream().map(Role::claim).sorted().toList(),
        tree.find(caller.region()).map(RegionRef::of).orElse(null),
        caller.org(),
        caller.scope().name());
  }
}
