package io.zhiben.portal.account;

/**
 * @param oneTimePassword shown this once and kept nowhere; must be changed at the first sign-in
 */
public record InvitedAccount(String id, String username, String oneTimePassword) {

  @Override
  public String toString() {
    return "InvitedAccount[" + username + "]";
  }
}
