package io.zhiben.reporting.edition;

import io.zhiben.plans.PackEntries;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an entry between two versions.
 *
 * @param list {@code head} for what stands in no list
 * @param title of the entry, in the caller's language; null where it has none
 * @param fields that differ; empty where the entry was added or removed
 * @param before null for what was added
 * @param after null for what was removed
 */
@Schema(name = "PlanEntryChangeView")
record EditionChangeView(
    String list,
    String key,
    PackEntries.Kind kind,
    String title,
    List<String> fields,
    Object before,
    Object after) {}
