package io.zhiben.portal.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A new account.
 *
 * @param username small letters, digits, dot, hyphen; kept for good
 * @param org code of department, enterprise or agency
 */
public record InviteAccount(
    @NotNull @Pattern(regexp = USERNAME) String username,
    @NotBlank @Size(max = 60) @Pattern(regexp = "[^<>&\"$%!#?§;*~/\\\\|^={}\\[\\]()\\p{Cntrl}]+")
        String name,
    @Email @Size(max = 255) String email,
    @NotEmpty @Size(max = 11) List<@NotNull String> roles,
    @NotNull @Pattern(regexp = "\\d{12}") String region,
    @Size(max = 64) String org) {

  static final String USERNAME = "[a-z0-9][a-z0-9.-]{2,39}";

  public InviteAccount {
    org = org == null ? "" : org.strip();
    email = email == null || email.isBlank() ? null : email.strip();
  }
}
