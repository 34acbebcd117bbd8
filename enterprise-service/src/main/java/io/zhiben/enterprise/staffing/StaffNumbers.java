package io.zhiben.enterprise.staffing;

import io.zhiben.enterprise.quarter.Parts;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Staff of one role.
 *
 * @param qualified persons with a safety degree and practical experience
 * @param trained persons who had the class hours that are asked of them in the year
 * @param hours class hours of all of them together, from the year's first day to the day counted
 */
@Embeddable
public record StaffNumbers(
    @NotNull @Min(0) @Max(100_000) Integer persons,
    @NotNull @Min(0) @Max(100_000) Integer qualified,
    @NotNull @Min(0) @Max(100_000) Integer trained,
    @NotNull @DecimalMin("0") @DecimalMax("9999999") @Digits(integer = 7, fraction = 1)
        BigDecimal hours) {
  /** Whether they say the same; hours compare as numbers. */
  boolean sameAs(StaffNumbers other) {
    return persons.equals(other.persons)
        && qualified.equals(other.qualified)
        && trained.equals(other.trained)
        && hours.compareTo(other.hours) == 0;
  }

  /** Refuses parts that are larger than their whole, and hours of nobody. */
  void require() {
    Parts.require(qualified, persons, "numbers.qualified");
    Parts.require(trained, persons, "numbers.trained");
    Parts.require(persons == 0 ? hours.signum() : 0, persons, "numbers.hours");
  }
}
