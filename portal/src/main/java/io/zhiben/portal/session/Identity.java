package io.zhiben.portal.session;

import io.zhiben.contracts.access.Role;
import java.util.EnumSet;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;

/**
 * Who a session's access token says its holder is.
 *
 * @param region 12 digits, empty for those who have no place
 * @param org empty for those who have none
 */
public record Identity(
    String subject, String username, String name, Set<Role> roles, String region, String org) {

  public Identity {
    roles = Set.copyOf(roles);
    region = region == null ? "" : region;
    org = org == null ? "" : org;
  }

  static Identity of(JwtClaims claims) {
    try {
      return new Identity(
          claims.getSubject(),
          claims.getStringClaimValue("preferred_username"),
          claims.getStringClaimValue("name"),
          rolesOf(claims),
          claims.getStringClaimValue("region"),
          claims.getStringClaimValue("org"));
    } catch (MalformedClaimException e) {
      throw new IllegalStateException("the identity server issued claims of another form", e);
    }
  }

  private static Set<Role> rolesOf(JwtClaims claims) throws MalformedClaimException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (claims.hasClaim("roles")) {
      claims
          .getStringListClaimValue("roles")
          .forEach(name -> Role.ofClaim(name).ifPresent(roles::add));
    }
    return roles;
  }
}
