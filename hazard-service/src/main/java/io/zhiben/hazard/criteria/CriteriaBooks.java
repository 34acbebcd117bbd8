package io.zhiben.hazard.criteria;

import io.zhiben.platform.access.Place;

/** Finds the library in which a set or a clause stands. */
public interface CriteriaBooks {
  /**
   * The library to look the id up in; it need not be there.
   *
   * @param id of a set or a clause
   * @param place where it is to count; null where none is known, and then only what this build
   *     carries does
   */
  CriteriaLibrary holding(String id, Place place);
}
