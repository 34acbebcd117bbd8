package io.zhiben.reporting.edition;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file that was left out, as it differs from the newest issued version.
 *
 * @param readAt when it was found changed
 * @param changes entry by entry
 */
@Schema(name = "PlanLeftFileView")
record LeftFileView(String planId, Instant readAt, List<EditionChangeView> changes) {}
