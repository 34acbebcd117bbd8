package io.zhiben.training.session;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A training session that was held, either in an enterprise or by an office for its place.
 *
 * @param hours class hours of one attendee, with one decimal
 */
record RecordSession(
    UUID enterpriseId,
    String regionCode,
    @NotBlank @Size(max = 200) String topic,
    @NotNull LocalDate heldOn,
    @NotNull @DecimalMin("0.1") @DecimalMax("1000") @Digits(integer = 4, fraction = 1)
        BigDecimal hours,
    @NotNull @Min(1) @Max(1_000_000) Integer attendees,
    @NotNull Audience audience) {}
