package io.zhiben.enterprise.device;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an enterprise has of one kind of device.
 *
 * @param countedOn the day on which it was so; its quarter is the one that is counted
 */
public record CountDevices(
    @NotNull UUID enterpriseId,
    @NotNull DeviceKind kind,
    @NotNull LocalDate countedOn,
    @NotNull @Valid DeviceNumbers numbers) {}
