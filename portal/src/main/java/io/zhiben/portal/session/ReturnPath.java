package io.zhiben.portal.session;

import java.util.regex.Pattern;

/**
 * Where a person goes after signing in: always a page of this portal. Anything that a browser could
 * read as another host ({@code //host}, {@code /\host}, a tab that it drops) becomes the front
 * page.
 *
 * @param value path, query and fragment, beginning with one slash
 */
record ReturnPath(String value) {
  static final ReturnPath FRONT = new ReturnPath("/");

  private static final int MAX_LENGTH = 512;
  private static final Pattern LOCAL =
      Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>^`{|}]]*");
  private static final Pattern NOT_A_PAGE = Pattern.compile("/(auth|api|q)([/?#].*)?");

  static ReturnPath of(String sent) {
    if (sent == null
        || sent.length() > MAX_LENGTH
        || !LOCAL.matcher(sent).matches()
        || NOT_A_PAGE.matcher(sent).matches()) {
      return FRONT;
    }
    return new ReturnPath(sent);
  }
}
