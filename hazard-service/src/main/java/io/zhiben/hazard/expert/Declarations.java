package io.zhiben.hazard.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.zhiben.hazard.expert.ExpertEnums.DeclarationOutcome;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was declared about ties between providers and enterprises. Asked only for engagements that
 * were reached, but for what stands against a visit: a tie that was declared elsewhere is a tie
 * here.
 */
@ApplicationScoped
class Declarations implements PanacheRepositoryBase<ConflictDeclaration, UUID> {

  List<ConflictDeclaration> of(UUID engagementId) {
    return list("engagementId = ?1 order by id", engagementId);
  }

  /** What was said about that provider and enterprise, in whatever engagement. */
  List<ConflictDeclaration> about(Provider provider, UUID enterpriseId) {
    return list(
        "enterpriseId = ?1 and provider.kind = ?2 and provider.code = ?3",
        enterpriseId,
        provider.kind(),
        provider.code());
  }

  /**
   * Refuses a visit that a tie stands against, and one before which nobody said that there is none:
   * the provider, or each of the experts who came, says so once for an engagement.
   */
  void requireClear(
      Engagement engagement,
      UUID enterpriseId,
      Set<UUID> experts,
      ExpertRules rules,
      LocalDate day) {
    List<ConflictDeclaration> about = about(engagement.provider(), enterpriseId);
    List<ConflictDeclaration> personal =
        experts.isEmpty()
            ? List.of()
            : list("enterpriseId = ?1 and expertId in ?2", enterpriseId, experts);
    boolean tied =
        about.stream()
                .filter(one -> ofProvider(one, engagement))
                .anyMatch(one -> one.forbids(rules, day))
            || personal.stream().anyMatch(one -> one.forbids(rules, day));
    if (tied) {
      throw Problem.of(ExpertError.EXPERT_RECUSED);
    }
    boolean declared =
        about.stream()
            .anyMatch(one ->
                one.engagementId().equals(engagement.id())
                    && ofProvider(one, engagement)
                    && (one.outcome() == DeclarationOutcome.CLEAR || one.liftedAt() != null));
    if (!declared && engagement.provider().kind() != ProviderKind.BENCHMARK) {
      throw Problem.of(ExpertError.CONFLICT_NOT_DECLARED);
    }
  }

  /** About the provider as a whole, or about the one expert that it is. */
  private static boolean ofProvider(ConflictDeclaration one, Engagement engagement) {
    return one.expertId() == null || one.expertId().equals(engagement.expertId());
  }
}
