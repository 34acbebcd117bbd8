package io.zhiben.hazard.expert;

import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.EngageEnterprise;
import io.zhiben.hazard.expert.ExpertCommands.ExpertReason;
import io.zhiben.hazard.expert.ExpertCommands.MakeEngagement;
import io.zhiben.hazard.expert.ExpertEnums.ProviderKind;
import io.zhiben.platform.access.Assignments;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Engages providers for enterprises, and ends that. */
@ApplicationScoped
class EngagementDesk {
  private final RegionTree regions;
  private final EnterpriseSelection selection;
  private final ProviderChoice providers;
  private final EngagementBook book;
  private final EntryWindow window;
  private final Clock clock;
  @Inject Preconditions preconditions;

  EngagementDesk(
      RegionTree regions,
      EnterpriseSelection selection,
      ProviderChoice providers,
      EngagementBook book,
      EntryWindow window,
      Clock clock) {
    this.regions = regions;
    this.selection = selection;
    this.providers = providers;
    this.book = book;
    this.window = window;
    this.clock = clock;
  }

  /** Who can be engaged. */
  @ApplicationScoped
  static class ProviderChoice {
    private final Experts experts;
    private final EnterpriseDirectory directory;
    private final Assignments assignments;

    ProviderChoice(Experts experts, EnterpriseDirectory directory, Assignments assignments) {
      this.experts = experts;
      this.directory = directory;
      this.assignments = assignments;
    }

    /** The provider that the command names, and nothing beside it. */
    Provider of(MakeEngagement command) {
      requireOnly(command.provider() == ProviderKind.AGENCY, command.agencyCode(), "agencyCode");
      requireOnly(command.provider() == ProviderKind.EXPERT, command.expertId(), "expertId");
      requireOnly(
          command.provider() == ProviderKind.BENCHMARK, command.benchmarkId(), "benchmarkId");
      String code =
          switch (command.provider()) {
            case AGENCY -> command.agencyCode();
            case EXPERT -> available(command.expertId()).code();
            case BENCHMARK -> benchmark(command).code();
          };
      return new Provider(command.provider(), code);
    }

    private static void requireOnly(boolean wanted, Object given, String field) {
      if (wanted != (given != null)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field);
      }
    }

    private Expert available(UUID id) {
      Expert expert = experts.require(id);
      if (expert.retired()) {
        throw Problem.ofField(ExpertError.EXPERT_RETIRED, "expertId", expert.code());
      }
      return expert;
    }

    private ListedEnterprise benchmark(MakeEngagement command) {
      boolean helpsItself =
          command.enterprises().stream()
              .anyMatch(one -> one.enterpriseId().equals(command.benchmarkId()));
      if (helpsItself) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "benchmarkId");
      }
      return directory.find(command.benchmarkId()).orElseThrow(Problem::notFound);
    }

    /** An agency serves only what a service contract assigns to it in that time. */
    void requireContracted(Provider provider, MakeEngagement command) {
      if (provider.kind() != ProviderKind.AGENCY) {
        return;
      }
      for (int i = 0; i < command.enterprises().size(); i++) {
        UUID enterprise = command.enterprises().get(i).enterpriseId();
        if (!assignments.isAssigned(provider.code(), enterprise, command.from(), command.to())) {
          throw Problem.ofField(
              ExpertError.ENTERPRISE_NOT_CONTRACTED, "enterprises[" + i + "].enterpriseId");
        }
      }
    }
  }

  @Transactional
  EngagementView make(MakeEngagement command) {
    String own = CurrentCaller.get().region();
    Place place = regions.placeOf(command.regionCode() == null ? own : command.regionCode());
    if (!place.isWithin(own)) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    requirePeriod(command.from(), command.to());
    requireDistinct(command.enterprises());
    Provider provider = providers.of(command);
    List<UUID> ids = command.enterprises().stream().map(EngageEnterprise::enterpriseId).toList();
    List<Selected> found = selection.require(ids, place.code());
    providers.requireContracted(provider, command);
    return book.open(place, command, provider, found.stream().map(Selected::enterprise).toList());
  }

  /** It begins not long ago at the earliest, and is not over yet. */
  private void requirePeriod(LocalDate from, LocalDate to) {
    LocalDate today = LocalDate.now(clock);
    if (from.isBefore(today)) {
      window.require(from, "from");
    }
    if (to.isBefore(from) || to.isBefore(today)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
  }

  private static void requireDistinct(List<EngageEnterprise> enterprises) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < enterprises.size(); i++) {
      if (!seen.add(enterprises.get(i).enterpriseId())) {
        throw Problem.ofField(
            HazardError.DRAW_DUPLICATE_MEMBER, "enterprises[" + i + "].enterpriseId");
      }
    }
  }

  @Transactional
  EngagementView close(UUID id, ExpertReason command) {
    Engagement engagement = book.require(id);
    preconditions.requireMatch(engagement.version());
    return book.close(engagement, command.reason().strip());
  }
}
