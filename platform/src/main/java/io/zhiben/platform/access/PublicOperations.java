package io.zhiben.platform.access;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Where operations without a sign-in lie: below {@code /public/} of a service's interface, and
 * nowhere else. Each of them is marked {@code @PermitAll} as well; an operation that has one of the
 * two and not the other is denied. It knows nobody, whatever token was sent with it, so it reaches
 * no scoped row unless its desk says explicitly which.
 */
public final class PublicOperations {
  private static final String STEP = "/public/";

  private PublicOperations() {}

  /**
   * @param path of the request or of the interface's document, from its beginning
   */
  public static boolean isPublic(String path) {
    return path.startsWith("/api/") && path.contains("/v1" + STEP);
  }

  /** Whether the request asks for such an operation. */
  public static boolean isPublic(ContainerRequestContext request) {
    return isPublic("/" + request.getUriInfo().getPath().replaceFirst("^/+", ""));
  }
}
