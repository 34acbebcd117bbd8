package io.zhiben.enterprise.device;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Other numbers in place of those that were wrong. */
public record CorrectDevices(@NotNull @Valid DeviceNumbers numbers) {}
