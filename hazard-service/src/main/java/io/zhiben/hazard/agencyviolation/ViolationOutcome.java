package io.zhiben.hazard.agencyviolation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it ended. */
@Schema(name = "AgencyViolationOutcome")
enum ViolationOutcome {
  /** The case was decided with a sanction. */
  PUNISHED,
  /** The case was handed to police or procuratorate. */
  TO_JUSTICE,
  NO_VIOLATION
}
