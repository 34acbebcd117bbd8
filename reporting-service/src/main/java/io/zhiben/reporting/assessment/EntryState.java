package io.zhiben.reporting.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where points by hand stand. */
@Schema(name = "RankingEntryState")
enum EntryState {
  PROPOSED,
  /** A second person confirmed them: they count. */
  CONFIRMED,
  REFUSED
}
