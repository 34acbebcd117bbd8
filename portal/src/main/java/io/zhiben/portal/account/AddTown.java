package io.zhiben.portal.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A new town with its first administrator. Repeating it adds nothing. */
public record AddTown(
    @NotNull @Pattern(regexp = "\\d{12}") String code,
    @NotBlank @Size(max = 60) String name,
    @NotNull @Pattern(regexp = "\\d{12}") String parentCode,
    @NotNull @Pattern(regexp = InviteAccount.USERNAME) String adminUsername,
    @NotBlank @Size(max = 60) String adminName) {}
