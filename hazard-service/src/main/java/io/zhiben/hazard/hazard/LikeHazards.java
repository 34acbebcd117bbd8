package io.zhiben.hazard.hazard;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** What an enterprise has already that looks like what somebody is about to report (T-042). */
@ApplicationScoped
class LikeHazards {
  /** Of so many open hazards, the newest; more would be no enterprise but a heap. */
  private static final int LOOKED_AT = 300;

  private static final int SHOWN = 5;

  private final EnterpriseDirectory directory;
  private final Hazards hazards;

  LikeHazards(EnterpriseDirectory directory, Hazards hazards) {
    this.directory = directory;
    this.hazards = hazards;
  }

  private record Scored(Hazard hazard, int score) {}

  /**
   * Open hazards of the enterprise with the same clause or similar words, the likest first.
   *
   * @param clauseId null for any
   * @param text null for any
   * @param except a hazard that is looked at itself; may be null
   */
  @Transactional
  List<LikeHazard> find(UUID enterprise, String clauseId, String text, UUID except) {
    UUID reached =
        directory.find(enterprise).map(ListedEnterprise::id).orElseThrow(Problem::notFound);
    return hazards
        .find("enterpriseId = ?1 and state in ?2 order by id desc", reached, LifecycleState.OPEN)
        .page(0, LOOKED_AT)
        .list()
        .stream()
        .filter(hazard -> !hazard.id().equals(except))
        .map(hazard -> new Scored(hazard, score(hazard, clauseId, text)))
        .filter(one -> one.score() >= Likeness.ENOUGH)
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .limit(SHOWN)
        .map(one -> LikeHazard.of(one.hazard()))
        .toList();
  }

  /** The same clause counts as much as the same words. */
  private static int score(Hazard hazard, String clauseId, String text) {
    boolean cited =
        clauseId != null && hazard.clause() != null && clauseId.equals(hazard.clause().clauseId());
    int words = text == null ? 0 : Likeness.of(text, hazard.description());
    return words + (cited ? 100 : 0);
  }
}
