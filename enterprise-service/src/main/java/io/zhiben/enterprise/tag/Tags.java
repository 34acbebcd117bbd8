package io.zhiben.enterprise.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tags that are in use, at one moment. */
public final class Tags {

  /**
   * One tag.
   *
   * @param code as the API and events have it, e.g. {@code highRisk}
   * @param label as people write it, e.g. 高危
   * @param highRisk makes an enterprise high-risk
   * @param group of which a bearer has one tag at most; null for a tag that stands by itself
   * @param standing whether it can be given
   */
  public record Tag(String code, String label, boolean highRisk, String group, Standing standing) {
    public Tag(String code, String label, boolean highRisk) {
      this(code, label, highRisk, null, Standing.OFFERED);
    }
  }

  /** Whether a tag can be given. */
  public enum Standing {
    OFFERED,
    /** Who has it keeps it; nobody gets it any more. */
    RETIRED,
    /** A place has it by its kind. */
    OF_PLACES
  }

  private final Map<String, Tag> byCode;
  private final Map<String, Tag> byLabel;

  public Tags(List<Tag> tags) {
    this.byCode =
        tags.stream()
            .collect(
                Collectors.toMap(Tag::code, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    this.byLabel =
        tags.stream().collect(Collectors.toMap(Tag::label, Function.identity(), (a, b) -> a));
  }

  /** The tag of that code or label. */
  public Optional<Tag> find(String written) {
    Tag byItsCode = byCode.get(written);
    return Optional.ofNullable(byItsCode == null ? byLabel.get(written) : byItsCode);
  }

  /** Whether one of the codes makes an enterprise high-risk. */
  public boolean highRisk(Set<String> codes) {
    return codes.stream().map(byCode::get).anyMatch(tag -> tag != null && tag.highRisk());
  }

  /** The label of a code; the code itself where it is not in use any more. */
  public String label(String code) {
    Tag tag = byCode.get(code);
    return tag == null ? code : tag.label();
  }
}
