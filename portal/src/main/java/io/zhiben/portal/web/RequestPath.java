package io.zhiben.portal.web;

import java.util.regex.Pattern;

/**
 * The form of a path that the portal answers at all. Two readers of one path must not differ, so
 * what could be read in two ways is not there: empty and dot segments, path parameters,
 * backslashes, and encodings of ASCII characters.
 */
public final class RequestPath {
  private static final String CHARACTERS = "[A-Za-z0-9._~!$&'()*+,=:@-]";
  private static final Pattern PLAIN =
      Pattern.compile("/|(/(?!\\.{1,2}(/|$))(" + CHARACTERS + "|%20|%[89A-Fa-f][0-9A-Fa-f])+)+/?");
  private static final Pattern API = Pattern.compile("(/(?!\\.{1,2}(/|$))[A-Za-z0-9._~-]+)+");
  private static final Pattern OURS_IN_OTHER_CASE = Pattern.compile("(?i)/(api|auth|q)(/.*)?");

  private static final Pattern PUBLIC =
      Pattern.compile("/api/(enterprise|hazard|training|reporting)/v1/public/.+");

  private RequestPath() {}

  /**
   * Whether the services answer it to people without sign-in.
   *
   * @param path one that is answered, so that every reader of it sees the same steps
   */
  public static boolean isPublic(String path) {
    return PUBLIC.matcher(path).matches();
  }

  /**
   * @param path as it came, nothing decoded
   */
  public static boolean isAnswered(String path) {
    if (path == null || !PLAIN.matcher(path).matches()) {
      return false;
    }
    if (isApi(path) || isAuth(path)) {
      return API.matcher(path).matches();
    }
    return !OURS_IN_OTHER_CASE.matcher(path).matches() || path.startsWith("/q/");
  }

  /**
   * Whether the address is one of a page: the application is one document, whose own router shows
   * what the address says. Files have an extension, pages have none.
   */
  static boolean isPage(String path) {
    return !isApi(path)
        && !isAuth(path)
        && !path.startsWith("/q/")
        && path.length() > 1
        && path.indexOf('.', path.lastIndexOf('/')) < 0;
  }

  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  static boolean isAuth(String path) {
    return path.equals("/auth") || path.startsWith("/auth/");
  }
}
