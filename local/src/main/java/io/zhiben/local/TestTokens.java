package io.zhiben.local;

/** Real access tokens of the test set's demo users and demo clients. */
public final class TestTokens {
  private static final class Shared {
    static final Tokens TOKENS = new Tokens(TestStack.ensure());
  }

  private TestTokens() {}

  /** A demo user's token, by password, for example {@code user("dlh-officer")}. */
  public static String user(String username) {
    return Shared.TOKENS.user(username, "");
  }

  /** Like {@link #user(String)} with optional client scopes, for example {@code client-roles}. */
  public static String user(String username, String scopes) {
    return Shared.TOKENS.user(username, scopes);
  }

  /** A client's token by client credentials, for example {@code agency("agency-anhua")}. */
  public static String agency(String clientId) {
    return Shared.TOKENS.client(clientId);
  }

  /** A token of a client that has nothing to do with the suite: no service may accept it. */
  public static String foreign() {
    return Shared.TOKENS.client("zhiben-foreign");
  }
}
