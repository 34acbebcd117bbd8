package io.zhiben.platform.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.region.RegionTree;
import jakarta.annotation.Priority;
import jakarta.json.JsonString;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
    if (!identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken token) {
      CurrentCaller.setForRequest(callerOf(token));
    }
  }

  private Caller callerOf(JsonWebToken token) {
    Set<Role> roles = rolesOf(token);
    String region = text(token, "region");
    return new Caller(
        token.getSubject(),
        text(token, "azp"),
        roles,
        scopeOf(roles, region),
        region,
        text(token, "org"));
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

  private static Set<Role> rolesOf(JsonWebToken token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String claim : stringsOf(token.getClaim("roles"))) {
      Role.ofClaim(claim).ifPresent(roles::add);
    }
    return roles;
  }

  private static List<String> stringsOf(Object claim) {
    if (claim instanceof Iterable<?> values) {
      List<String> strings = new ArrayList<>();
      for (Object value : values) {
        strings.add(value instanceof JsonString json ? json.getString() : String.valueOf(value));
      }
      return strings;
    }
    return List.of();
  }

  private static String text(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    return Optional.ofNullable(value)
        .map(v -> v instanceof JsonString json ? json.getString() : v.toString())
        .orElse("");
  }
}
