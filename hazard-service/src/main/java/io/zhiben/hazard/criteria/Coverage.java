package io.zhiben.hazard.criteria;

/** How much of a document stands in the library. */
enum Coverage {
  /** Every clause by which a hazard can be graded. */
  FULL,
  /** Some of them; the set's note says which. */
  PARTIAL,
  /** None: the document is listed, its text was not read. */
  DIRECTORY
}
