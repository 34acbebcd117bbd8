package io.zhiben.enterprise.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One responsibility domain of a town.
 *
 * @param order its number in the plan
 * @param precedence domains with a lower one are asked first
 * @param leaderPosts posts, never names
 * @param leadDepartments codes; none is a gap to be filled, which blocks nothing (D-085)
 * @param rules ways into it
 * @param members codes of enterprises that were put on its list by name
 * @param isDefault takes whatever no other domain takes (D-083)
 */
public record Domain(
    String code,
    String townCode,
    int order,
    int precedence,
    String name,
    String scopeText,
    List<String> leaderPosts,
    List<String> leadDepartments,
    List<String> coDepartments,
    List<DomainRule> rules,
    Set<String> members,
    boolean isDefault) {

  /** No department answers for it. */
  public boolean gap() {
    return leadDepartments.isEmpty();
  }

  private static final String UNDIVIDED = "-00";

  /** The town of a generated domain's code; empty for other codes. */
  static Optional<String> undividedTown(String code) {
    return code.matches("\\d{9}" + UNDIVIDED)
        ? Optional.of(code.substring(0, 9) + "000")
        : Optional.empty();
  }

  /** The domain of a town that has not divided its work yet, so that nobody is left out. */
  static Domain ofUndividedTown(String townCode) {
    return new Domain(
        townCode.substring(0, 9) + UNDIVIDED,
        townCode,
        0,
        0,
        "未划分责任领域",
        "本镇街尚未划分责任领域，全部单位归入此项。",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        true);
  }
}
