package io.zhiben.portal.account;

import io.zhiben.platform.problem.Problem;
import java.util.regex.Pattern;

/**
 * Reads the id of an account; what cannot be one is not found, and never becomes part of a path at
 * the identity server.
 */
final class AccountId {
  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private AccountId() {}

  static String of(String sent) {
    if (sent == null || !FORM.matcher(sent).matches()) {
      throw Problem.notFound();
    }
    return sent;
  }
}
