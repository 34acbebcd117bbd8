package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.Departments;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Keeps the letterheads of the administrator's own place. */
@ApplicationScoped
class LetterheadDesk {
  private static final Letterhead EMPTY = new Letterhead("", "", "", "", "", "", "", Map.of());

  private final Letterheads letterheads;
  private final Departments departments;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;

  LetterheadDesk(
      Letterheads letterheads,
      Departments departments,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit) {
    this.letterheads = letterheads;
    this.departments = departments;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
  }

  @Transactional
  Letterheads.Kept get(String department) {
    return find(authority(department));
  }

  @Transactional
  Letterheads.Kept save(String department, Letterhead letterhead) {
    Authority authority = authority(department);
    List<FieldError> errors =
        letterhead.patterns().entrySet().stream()
            .filter(entry -> !Letterhead.isPattern(entry.getValue()))
            .map(entry ->
                new FieldError(
                    "patterns." + entry.getKey(),
                    DocumentError.DOCUMENT_PATTERN_INVALID.name(),
                    null))
            .toList();
    if (!errors.isEmpty()) {
      throw Problem.of(DocumentError.DOCUMENT_PATTERN_INVALID).withErrors(errors);
    }
    Letterheads.Kept before = find(authority);
    preconditions.requireMatch(before.version());
    if (!letterheads.save(authority, before.version(), letterhead)) {
      throw Problem.of(CommonError.STALE_VERSION);
    }
    Letterheads.Kept after = find(authority);
    audit.record(
        "document-letterhead.write",
        "DocumentLetterhead",
        authority.regionCode() + "/" + authority.department(),
        authority.regionCode(),
        before.letterhead(),
        after.letterhead());
    return after;
  }

  private Letterheads.Kept find(Authority authority) {
    return letterheads.find(authority).orElseGet(() -> new Letterheads.Kept(0, EMPTY));
  }

  /** A department that no enterprise of the place names is none. */
  private Authority authority(String department) {
    String region = CurrentCaller.get().region();
    if (!department.isEmpty() && !departments.of(regions.placeOf(region)).contains(department)) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "department");
    }
    return new Authority(region, department);
  }
}
