package io.zhiben.hazard.checklist;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.EnterpriseTraits;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What other features ask of checklists. Lists of the places above an enterprise apply to it
 * without lying in the scope of who inspects it, so they are read by the suite itself, bounded to
 * what was issued and fits the enterprise that the caller reached.
 */
@ApplicationScoped
public class IssuedChecklists {
  private final Checklists checklists;
  private final ChecklistVersions versions;
  private final EnterpriseDirectory directory;
  private final ChecklistViews views;

  IssuedChecklists(
      Checklists checklists,
      ChecklistVersions versions,
      EnterpriseDirectory directory,
      ChecklistViews views) {
    this.checklists = checklists;
    this.versions = versions;
    this.directory = directory;
    this.views = views;
  }

  /** A version as an inspection goes by it. */
  public record Used(
      UUID checklistId, UUID versionId, String title, int no, List<ChecklistItem> items) {}

  /** Not found alike when there is no such checklist and when the caller doesn't reach it. */
  public void requireReached(UUID checklistId) {
    checklists.require(checklistId);
  }

  /**
   * The checklist is in force for enterprises of that place; not found alike when it isn't, or when
   * there is none.
   */
  public void requireFor(UUID checklistId, Place place) {
    boolean known =
        CurrentCaller.callAs(Caller.system(), () -> checklists.findByIdOptional(checklistId))
            .filter(one -> one.issuedNo() != null && one.state() != ChecklistState.RETIRED)
            .filter(one -> one.enterpriseId() == null)
            .filter(one -> place.isWithin(one.place().code()))
            .isPresent();
    if (!known) {
      throw Problem.notFound();
    }
  }

  /** Titles of checklists that something in the caller's reach names. */
  public Map<UUID, String> titles(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : CurrentCaller.callAs(Caller.system(), () -> checklists.list("id in ?1", ids)).stream()
            .collect(Collectors.toMap(Checklist::id, Checklist::title));
  }

  /** All versions of a checklist that the caller reaches, the drafted one too. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Used> versions(UUID checklistId) {
    Checklist checklist = checklists.require(checklistId);
    return versions.of(checklistId).stream().map(version -> used(checklist, version)).toList();
  }

  /**
   * The version that an inspection of that enterprise went by. Not found alike when there is no
   * such version and when it is not for the enterprise; refused when it was not in force on the
   * day.
   *
   * @param field of the request that names it
   */
  public Used require(UUID versionId, ListedEnterprise enterprise, LocalDate day, String field) {
    ChecklistVersion version = versions.findById(versionId);
    if (version == null || version.issuedOn() == null) {
      throw Problem.notFound();
    }
    Checklist checklist = asSystem(version.checklistId());
    if (!checklist.fits(enterprise, tagsOf(enterprise))) {
      throw Problem.notFound();
    }
    if (!version.inForceOn(day)) {
      throw Problem.ofField(ChecklistError.CHECKLIST_NOT_IN_FORCE, field, checklist.title(), day);
    }
    return used(checklist, version);
  }

  /** The version of an inspection that the caller has reached. */
  public Optional<Used> of(UUID versionId) {
    return versions
        .findByIdOptional(versionId)
        .map(version -> used(asSystem(version.checklistId()), version));
  }

  /** The versions of inspections that the caller has reached, by id, by two statements. */
  public Map<UUID, Used> of(Set<UUID> versionIds) {
    if (versionIds.isEmpty()) {
      return Map.of();
    }
    List<ChecklistVersion> found = versions.list("id in ?1", versionIds);
    Set<UUID> ids = found.stream().map(ChecklistVersion::checklistId).collect(Collectors.toSet());
    Map<UUID, Checklist> lists =
        CurrentCaller.callAs(Caller.system(), () -> checklists.list("id in ?1", ids)).stream()
            .collect(Collectors.toMap(Checklist::id, Function.identity()));
    return found.stream()
        .collect(
            Collectors.toMap(ChecklistVersion::id, one -> used(lists.get(one.checklistId()), one)));
  }

  /** Those in force that are for the enterprise, its own first. */
  @Transactional
  List<ApplicableChecklist> applicable(UUID enterpriseId) {
    ListedEnterprise enterprise = directory.find(enterpriseId).orElseThrow(Problem::notFound);
    Set<String> tags = tagsOf(enterprise);
    return CurrentCaller.callAs(Caller.system(), () -> candidates(enterprise)).stream()
        .filter(one -> one.fits(enterprise, tags))
        .map(this::applicable)
        .sorted(
            Comparator.comparing((ApplicableChecklist one) -> one.enterpriseId() == null)
                .thenComparing(ApplicableChecklist::title))
        .toList();
  }

  /** One of them with its items. */
  @Transactional
  Used applicable(UUID enterpriseId, UUID versionId) {
    boolean applies =
        applicable(enterpriseId).stream().anyMatch(one -> one.versionId().equals(versionId));
    if (!applies) {
      throw Problem.notFound();
    }
    return of(versionId).orElseThrow(Problem::notFound);
  }

  private List<Checklist> candidates(ListedEnterprise enterprise) {
    Place place = enterprise.place();
    List<String> codes =
        Stream.of(place.code(), place.townCode(), place.districtCode(), place.cityCode())
            .filter(code -> code != null)
            .distinct()
            .toList();
    return checklists.list(
        "retired = false and issuedNo is not null"
            + " and (enterpriseId = ?1 or (enterpriseId is null and place.code in ?2))",
        enterprise.id(),
        codes);
  }

  private ApplicableChecklist applicable(Checklist checklist) {
    ChecklistVersion version = versions.require(checklist.id(), checklist.issuedNo());
    return new ApplicableChecklist(
        checklist.id(),
        version.id(),
        checklist.title(),
        checklist.kind(),
        version.no(),
        checklist.enterpriseId(),
        checklist.own(),
        views.regionName(checklist),
        version.itemCount(),
        version.issuedOn());
  }

  private Checklist asSystem(UUID id) {
    return CurrentCaller.callAs(Caller.system(), () -> checklists.require(id));
  }

  private Set<String> tagsOf(ListedEnterprise enterprise) {
    return directory.traits(enterprise.id()).map(EnterpriseTraits::tags).orElse(Set.of());
  }

  private static Used used(Checklist checklist, ChecklistVersion version) {
    return new Used(checklist.id(), version.id(), checklist.title(), version.no(), version.items());
  }
}
