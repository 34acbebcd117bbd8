package io.zhiben.platform.access;

import io.zhiben.contracts.access.Role;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a verified token says of its bearer.
 *
 * @param client the client that the token was issued to; empty when it doesn't say
 * @param region empty when it doesn't say
 * @param org empty when it doesn't say
 */
record Claims(String subject, String client, Set<Role> roles, String region, String org) {
  Claims {
    roles = Set.copyOf(roles);
  }

  static Claims of(JsonWebToken token) {
    return new Claims(
        token.getSubject(),
        text(token, "azp"),
        rolesOf(token),
        text(token, "region"),
        text(token, "org"));
  }

  private static Set<Role> rolesOf(JsonWebToken token) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (token.getClaim("roles") instanceof Iterable<?> values) {
      for (Object value : values) {
        Role.ofClaim(text(value)).ifPresent(roles::add);
      }
    }
    return roles;
  }

  private static String text(JsonWebToken token, String claim) {
    Object value = token.getClaim(claim);
    return value == null ? "" : text(value);
  }

  private static String text(Object value) {
    return value instanceof JsonString json ? json.getString() : String.valueOf(value);
  }
}
