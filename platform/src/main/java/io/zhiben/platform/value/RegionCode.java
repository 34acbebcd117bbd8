package io.zhiben.platform.value;

import io.zhiben.platform.value.InvalidRegionCode.Reason;

/**
 * A 12-digit division code (GB/T 2260 and the statistical code below it). It says nothing about its
 * ancestors: those stand in the region tree and are never cut out of the digits.
 *
 * @param value twelve digits, not all zero
 */
public record RegionCode(String value) implements Comparable<RegionCode> {

  private static final int LENGTH = 12;

  /**
   * @throws InvalidRegionCode when the text is not twelve ASCII digits
   */
  public RegionCode {
    if (value.length() != LENGTH) {
      throw new InvalidRegionCode(
          Reason.LENGTH, "A division code has 12 digits, not " + value.length());
    }
    if (!value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new InvalidRegionCode(Reason.CHARACTER, "A division code has digits only");
    }
    if (value.chars().allMatch(c -> c == '0')) {
      throw new InvalidRegionCode(Reason.ALL_ZERO, "A division code is not all zero");
    }
  }

  /** Reads what a person or a spreadsheet holds; a null counts as empty. */
  public static RegionCode parse(String text) {
    return new RegionCode(text == null ? "" : Pasted.code(text));
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
