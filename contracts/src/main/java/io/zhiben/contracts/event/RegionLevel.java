package io.zhiben.contracts.event;

/** Levels of the region tree, from the top. */
public enum RegionLevel {
  /** A municipality or a prefecture-level city. */
  CITY,
  /** A district, county or management district of its own. */
  DISTRICT,
  /** A town or street. */
  TOWN,
  /** A village or community. */
  VILLAGE
}
