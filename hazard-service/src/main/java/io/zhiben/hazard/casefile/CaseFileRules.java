package io.zhiben.hazard.casefile;

import io.zhiben.hazard.setting.TenantSettings.Kind;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which records a place asks for.
 *
 * @param required of every major hazard; what lacks is listed
 * @param beforeSignOff of those, without which no major hazard is signed off (Y-381); never CLOSING
 *     itself
 */
record CaseFileRules(
    @NotNull @Size(max = 6) Set<@NotNull RecordKind> required,
    @NotNull @Size(max = 5) Set<@NotNull RecordKind> beforeSignOff) {

  /** The four of Q-084; what blocks is left to places. */
  static final Kind<CaseFileRules> KIND =
      new Kind<>(
          "case-file-rules",
          CaseFileRules.class,
          new CaseFileRules(
              Set.of(
                  RecordKind.LIST_ENTRY,
                  RecordKind.ASSIGNMENT,
                  RecordKind.BULLETIN,
                  RecordKind.CLOSING),
              Set.of()));

  CaseFileRules {
    required = kept(required);
    beforeSignOff = kept(beforeSignOff);
  }

  /** As it was said: what is missing in it is for the validation. */
  private static Set<RecordKind> kept(Set<RecordKind> said) {
    return said == null ? null : Collections.unmodifiableSet(new LinkedHashSet<>(said));
  }

  /** Whether what blocks is asked for at all, and isn't the closing. */
  boolean agree() {
    return required.containsAll(beforeSignOff) && !beforeSignOff.contains(RecordKind.CLOSING);
  }

  /** In the order of the enum. */
  static List<RecordKind> inOrder(Set<RecordKind> kinds) {
    return kinds.stream().sorted().toList();
  }
}
