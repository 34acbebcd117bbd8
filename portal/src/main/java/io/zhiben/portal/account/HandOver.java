package io.zhiben.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To whom an account's roles go. */
public record HandOver(@NotBlank @Size(max = 64) String toAccountId) {}
