package io.zhiben.portal.account;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** All roles that the account is to have from now on. */
public record SetRoles(@NotEmpty @Size(max = 11) List<@NotNull String> roles) {}
