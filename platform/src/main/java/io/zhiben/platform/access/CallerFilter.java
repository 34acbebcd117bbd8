package io.zhiben.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.region.RegionTree;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes the caller out of the verified token, before anything is authorised. A place that the
 * region tree doesn't know gives no scope at all. Where an operation is open to everybody no token
 * is looked at, not even to refuse it.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
class CallerFilter implements ContainerRequestFilter {
  private final SecurityIdentity identity;
  private final RegionTree regions;

  CallerFilter(SecurityIdentity identity, RegionTree regions) {
    this.identity = identity;
    this.regions = regions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (PublicOperations.isPublic(request)) {
      return;
    }
    if (!identity.isAnonymous()) {
      claims().ifPresent(claims -> CurrentCaller.setForRequest(callerOf(claims)));
    }
  }

  private Optional<Claims> claims() {
    Claims known = identity.getAttribute(KnownTokens.CLAIMS);
    if (known != null) {
      return Optional.of(known);
    }
    return identity.getPrincipal() instanceof JsonWebToken token
        ? Optional.of(Claims.of(token))
        : Optional.empty();
  }

  private Caller callerOf(Claims claims) {
    return new Caller(
        claims.subject(),
        claims.client(),
        claims.roles(),
        scopeOf(claims.roles(), claims.region()),
        claims.region(),
        claims.org());
  }

  private ScopeKind scopeOf(Set<Role> roles, String region) {
    Set<Role.Reach> reaches = EnumSet.noneOf(Role.Reach.class);
    roles.forEach(role -> reaches.add(role.reach()));
    reaches.remove(Role.Reach.NOTHING);
    if (reaches.size() != 1) {
      return ScopeKind.NONE;
    }
    return switch (reaches.iterator().next()) {
      case REGION -> regions.find(region).map(CallerFilter::levelOf).orElse(ScopeKind.NONE);
      case ENTERPRISE -> ScopeKind.ENTERPRISE;
      case ASSIGNMENT -> ScopeKind.ASSIGNMENT;
      case NOTHING -> ScopeKind.NONE;
    };
  }

  private static ScopeKind levelOf(RegionState region) {
    return ScopeKind.valueOf(region.level().name());
  }
}
