package io.zhiben.portal.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.portal.MapTiles;
import java.util.Arrays;
import java.util.List;

/**
 * What a page may know of its session. No token, and nothing made of one.
 *
 * @param rights names of {@link Right}, for showing only what can be used; the services decide
 * @param csrf to be sent in {@code X-Zhiben-CSRF} with every request that changes something
 * @param locale the language that the browser prefers: zh or en
 * @param map where the pictures below the map's points come from; null while there are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
    boolean authenticated,
    String username,
    String name,
    List<String> roles,
    List<String> rights,
    RegionRef region,
    String org,
    String csrf,
    String locale,
    MapTiles map) {

  /** A place by its code. */
  public record RegionRef(String code) {}

  static SessionView none(String locale) {
    return new SessionView(false, null, null, null, null, null, null, null, locale, null);
  }

  /**
   * @param map null for none
   */
  static SessionView of(Session session, String locale, MapTiles map) {
    Identity identity = session.identity();
    return new SessionView(
        true,
        identity.username(),
        identity.name(),
        identity.roles().stream().map(Role::claim).sorted().toList(),
        Arrays.stream(Right.values())
            .filter(right -> right.heldBy(identity.roles()))
            .map(Right::name)
            .toList(),
        identity.region().isEmpty() ? null : new RegionRef(identity.region()),
        identity.org().isEmpty() ? null : identity.org(),
        session.csrfToken(),
        locale,
        map);
  }
}
