package io.zhiben.hazard.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A plan and its targets.
 *
 * @param regionCode the place whose enterprises are inspected; the maker's own when left out
 * @param unannounced 四不两直; draws from it are unannounced as well
 * @param from first day whose inspections count
 * @param to last day
 * @param domainCode only enterprises of that responsibility domain
 * @param tags only enterprises with all of these
 * @param enterpriseIds exactly these enterprises; then neither domain nor tags are said
 * @param recurrence how often each of them is inspected between the days; once when left out, with
 *     {@code intervalCode} as often as that rule asks for
 * @param intervalCode exactly the enterprises that this rule of the place's intervals puts there
 *     today; then neither domain nor tags nor enterprises are said
 * @param checklistId a checklist of the place or one above it, which its inspections go by
 * @param recurrences of enterprises in it that are inspected more or less often than it says
 * @param topics codes of the place's topics; those that its kind needs are in it anyway
 */
record MakePlan(
    @NotBlank @Size(max = 100) String title,
    @NotNull PlanKind kind,
    @Pattern(regexp = "\\d{12}") String regionCode,
    boolean unannounced,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @Size(max = 40) String domainCode,
    @Size(max = 10) Set<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags,
    @Size(max = 500) List<@NotNull UUID> enterpriseIds,
    @Size(max = 2000) String note,
    @Valid Recurrence recurrence,
    @Size(max = 40) String intervalCode,
    @Size(max = 20) Set<@NotNull @Pattern(regexp = PlanTopics.CODE) String> topics,
    UUID checklistId,
    @Size(max = 500) List<@NotNull @Valid TargetRecurrence> recurrences) {

  MakePlan {
    tags = tags == null ? Set.of() : tags;
    topics = topics == null ? Set.of() : topics;
    recurrences = recurrences == null ? List.of() : recurrences;
    enterpriseIds = enterpriseIds == null ? List.of() : enterpriseIds;
  }

  /** The same with the recurrence of its rule where it says none. */
  MakePlan recurringLike(Recurrence rule) {
    return recurrence != null
        ? this
        : new MakePlan(
            title,
            kind,
            regionCode,
            unannounced,
            from,
            to,
            domainCode,
            tags,
            enterpriseIds,
            note,
            rule,
            intervalCode,
            topics,
            checklistId,
            recurrences);
  }

  /** By enterprise; that none is named twice was looked at. */
  Map<UUID, Recurrence> ownRecurrences() {
    return recurrences.stream()
        .collect(Collectors.toMap(TargetRecurrence::enterpriseId, TargetRecurrence::recurrence));
  }
}
