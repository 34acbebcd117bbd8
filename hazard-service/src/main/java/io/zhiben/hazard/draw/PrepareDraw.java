package io.zhiben.hazard.draw;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * From which pools how many are to be drawn.
 *
 * @param regionCode the place whose enterprises may be drawn; the preparer's own when left out
 * @param unannounced 四不两直: nothing of it is shown outside until every target has been visited
 * @param domainCode only enterprises of that responsibility domain
 * @param tags only enterprises with all of these
 * @param enterpriseIds exactly these enterprises; then neither domain nor tags are said
 * @param planId exactly the enterprises of that plan of inspections that were not inspected yet;
 *     then neither domain nor tags nor enterprises are said
 * @param weights a tag's weight from 1 to 100; an enterprise weighs as its heaviest tag, else 1.
 *     Left out, all have the same chance
 * @param activities true: exactly the enterprises with a registered activity that goes on today
 *     (T-086); then neither domain nor tags nor enterprises nor a plan are said
 */
record PrepareDraw(
    @NotBlank @Size(max = 100) String title,
    @Pattern(regexp = "\\d{12}") String regionCode,
    boolean unannounced,
    @Size(max = 40) String domainCode,
    @Size(max = 10) Set<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags,
    @Size(max = 500) List<@NotNull UUID> enterpriseIds,
    UUID planId,
    @Size(max = 20)
        Map<
                @NotNull @Pattern(regexp = "[A-Za-z0-9._-]{1,40}") String,
                @NotNull @Min(1) @Max(100) Integer>
            weights,
    @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid PoolInspector> inspectors,
    @NotNull @Valid DrawCounts counts,
    Boolean activities) {

  PrepareDraw {
    tags = tags == null ? Set.of() : tags;
    enterpriseIds = enterpriseIds == null ? List.of() : enterpriseIds;
    weights = weights == null ? Map.of() : weights;
  }
}
