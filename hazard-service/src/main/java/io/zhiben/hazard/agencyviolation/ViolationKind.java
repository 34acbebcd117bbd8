package io.zhiben.hazard.agencyviolation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was false. */
@Schema(name = "AgencyViolationKind")
enum ViolationKind {
  FALSE_ASSESSMENT,
  FALSE_TESTING,
  FALSE_DESIGN,
  /** Lent its licence, sent nobody to the site, and the like. */
  OTHER
}
