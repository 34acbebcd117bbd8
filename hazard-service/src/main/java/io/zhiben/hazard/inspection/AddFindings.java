package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.RecordInspection.RecordFinding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a department of a joint inspection found beside what was recorded. */
record AddFindings(@NotEmpty @Size(max = 100) List<@NotNull @Valid RecordFinding> findings) {}
