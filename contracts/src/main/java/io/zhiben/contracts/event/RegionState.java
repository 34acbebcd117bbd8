package io.zhiben.contracts.event;

/**
 * One place of the region tree.
 *
 * @param name Chinese name, as GB/T 2260 or the statistical code list has it
 * @param parentCode null for a city
 * @param illustrative true where the code is made up for demonstration
 */
public record RegionState(
    String code,
    long version,
    String name,
    RegionLevel level,
    String parentCode,
    Ancestry place,
    boolean illustrative)
    implements EventState {
  @Override
  public String key() {
    return code;
  }

  @Override
  public String regionCode() {
    return code;
  }
}
