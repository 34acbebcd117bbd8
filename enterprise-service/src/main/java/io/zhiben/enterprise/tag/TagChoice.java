package io.zhiben.enterprise.tag;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.tag.Tags.Standing;
import io.zhiben.enterprise.tag.Tags.Tag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tags that somebody gives an enterprise or a place, and what is wrong with them. Of a group,
 * such as the grades of supervision, it has one at most, and giving, changing or taking one needs a
 * reason (T-132, D-051, Y-527).
 *
 * @param codes what it has from now on
 * @param gradeReason why its grade is another one; null while no tag of a group changes
 */
public record TagChoice(SortedSet<String> codes, String gradeReason, List<Fault> faults) {
  /** What a row keeps of them, joined by commas. */
  private static final int MOST_CHARACTERS = 300;

  /** What is wrong with one field. */
  public record Fault(String field, EnterpriseError code) {}

  /**
   * @param entered codes or labels
   * @param present what it has now; empty for a new one
   * @param reason as it was entered; may be null
   */
  public static TagChoice of(Tags usable, Set<String> entered, Set<String> present, String reason) {
    List<Fault> faults = new ArrayList<>();
    TreeSet<String> codes = new TreeSet<>();
    for (String written : entered) {
      Optional<Tag> tag = usable.find(written);
      String code = tag.map(Tag::code).orElse(written);
      if (present.contains(code) || tag.map(Tag::standing).equals(Optional.of(Standing.OFFERED))) {
        codes.add(code);
      } else {
        boolean retired = tag.map(Tag::standing).equals(Optional.of(Standing.RETIRED));
        faults.add(
            new Fault("tags", retired ? EnterpriseError.TAG_RETIRED : EnterpriseError.TAG_UNKNOWN));
      }
    }
    Map<String, Set<String>> groups = grouped(usable, codes);
    if (groups.values().stream().anyMatch(ofOne -> ofOne.size() > 1)) {
      faults.add(new Fault("tags", EnterpriseError.TAGS_EXCLUDE_ONE_ANOTHER));
    }
    if (String.join(",", codes).length() > MOST_CHARACTERS) {
      faults.add(new Fault("tags", EnterpriseError.TAGS_TOO_MANY));
    }
    boolean regraded = !groups.equals(grouped(usable, present));
    boolean explained = reason != null && !reason.isBlank();
    if (regraded && !explained) {
      faults.add(new Fault("gradeReason", EnterpriseError.GRADE_REASON_MISSING));
    }
    return new TagChoice(codes, regraded && explained ? reason.strip() : null, faults);
  }

  private static Map<String, Set<String>> grouped(Tags usable, Collection<String> codes) {
    Map<String, Set<String>> groups = new TreeMap<>();
    for (String code : codes) {
      usable
          .find(code)
          .filter(tag -> tag.group() != null)
          .ifPresent(
              tag -> groups.computeIfAbsent(tag.group(), any -> new TreeSet<>()).add(tag.code()));
    }
    return groups;
  }
}
