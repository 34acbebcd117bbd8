package io.zhiben.hazard.poster;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Keeps where posters hang. */
@ApplicationScoped
class PosterDesk {
  private final Posters posters;
  private final EnterpriseDirectory directory;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  PosterDesk(
      Posters posters,
      EnterpriseDirectory directory,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.posters = posters;
    this.directory = directory;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A poster that was hung up; it belongs to an enterprise or to a village.
   *
   * @param village code of a village or community
   * @param spot where it hangs
   */
  record HangPoster(
      UUID enterpriseId,
      @Pattern(regexp = "\\d{12}") String village,
      @NotBlank @Size(max = 200) String spot,
      @NotNull LocalDate postedOn) {}

  record TakePosterDown(@NotNull LocalDate removedOn) {}

  @Transactional
  Poster.View hang(HangPoster command) {
    if ((command.enterpriseId() == null) == (command.village() == null)) {
      throw Problem.ofField(PosterError.POSTER_OBJECT_MISSING, "enterpriseId");
    }
    if (command.postedOn().isAfter(LocalDate.now(clock))) {
      throw Problem.ofField(PosterError.POSTER_DATE_WRONG, "postedOn");
    }
    Poster poster = command.enterpriseId() == null ? atVillage(command) : atEnterprise(command);
    poster.entered(CurrentCaller.get().subject(), clock.instant());
    posters.persist(poster);
    posters.flush();
    audit.record(
        "tip-off-poster.hang",
        "TipOffPoster",
        poster.id(),
        poster.place().code(),
        null,
        poster.view());
    return poster.view();
  }

  @Transactional
  Poster.View takeDown(UUID id, TakePosterDown command) {
    Poster poster = posters.findByIdOptional(id).orElseThrow(Problem::notFound);
    preconditions.requireMatch(poster.version());
    Poster.View before = poster.view();
    poster.takeDown(command.removedOn(), LocalDate.now(clock));
    posters.flush();
    audit.record(
        "tip-off-poster.take-down",
        "TipOffPoster",
        id,
        poster.place().code(),
        before,
        poster.view());
    return poster.view();
  }

  private Poster atEnterprise(HangPoster command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    requireNone(Poster.key(enterprise.id(), null));
    return new Poster(
        enterprise.place(),
        enterprise.id(),
        enterprise.name(),
        command.spot().strip(),
        command.postedOn());
  }

  private Poster atVillage(HangPoster command) {
    RegionState village =
        regions
            .find(command.village())
            .filter(region -> region.level() == RegionLevel.VILLAGE)
            .filter(region -> regions.isWithin(region.code(), CurrentCaller.get().region()))
            .orElseThrow(Problem::notFound);
    requireNone(Poster.key(null, village.code()));
    return new Poster(
        Place.of(village.place()),
        null,
        village.name(),
        command.spot().strip(),
        command.postedOn());
  }

  private void requireNone(String object) {
    if (posters.count("hanging", object) > 0) {
      throw Problem.of(PosterError.POSTER_HANGS_ALREADY);
    }
  }
}
