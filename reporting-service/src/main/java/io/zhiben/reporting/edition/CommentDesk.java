package io.zhiben.reporting.edition;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.plan.StoredPlan;
import io.zhiben.reporting.plan.UnitOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes comments on versions that are out for them, and the answers. */
@ApplicationScoped
class CommentDesk {
  private static final String ENTITY = "PlanComment";

  private final Editions editions;
  private final Comments comments;
  private final PackTexts texts;
  private final RegionTree regions;
  private final AuditTrail audit;
  private final Clock clock;

  CommentDesk(
      Editions editions,
      Comments comments,
      PackTexts texts,
      RegionTree regions,
      AuditTrail audit,
      Clock clock) {
    this.editions = editions;
    this.comments = comments;
    this.texts = texts;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public List<CommentView> list(String planId, long version, Locale locale) {
    Edition edition = editions.require(planId, version);
    PlanPack pack = texts.readable(edition).orElse(null);
    return comments.of(edition).stream()
        .map(comment -> view(edition, pack, comment, locale))
        .toList();
  }

  @Transactional
  public CommentView say(
      String planId, long version, EditionCommands.Comment command, Locale locale) {
    Edition edition = editions.requireForWriting(planId, version);
    Caller caller = CurrentCaller.get();
    permit(EditionVerb.COMMENT, edition);
    PlanPack pack = texts.read(edition);
    requireEntry(edition, command.about());
    String unit =
        UnitOf.unitOf(new StoredPlan(pack, version), caller).map(PlanPack.Unit::id).orElse(null);
    UUID id =
        comments.add(
            edition,
            regions.placeOf(caller.region()),
            unit,
            caller.org().isEmpty() ? null : caller.org(),
            command.about(),
            command.text().strip());
    Comments.Kept kept = comments.require(edition, id);
    audit.record("plan-comment.say", ENTITY, id, caller.region(), null, kept);
    return view(edition, pack, kept, locale);
  }

  private void requireEntry(Edition edition, String about) {
    if (about != null
        && texts.entries(edition.content()).stream()
            .noneMatch(entry -> about.equals(entry.list() + "/" + entry.key()))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "about");
    }
  }

  @Transactional
  public CommentView answer(
      String planId, long version, UUID id, EditionCommands.Answer command, Locale locale) {
    Edition edition = editions.requireForWriting(planId, version);
    Comments.Kept before = comments.require(edition, id);
    permit(EditionVerb.ANSWER, edition);
    if (before.answer() != null) {
      throw Problem.of(EditionError.PLAN_COMMENT_ANSWERED);
    }
    comments.answer(id, command.accepted(), command.answer().strip());
    Comments.Kept after = comments.require(edition, id);
    audit.record("plan-comment.answer", ENTITY, id, edition.region(), before, after);
    return view(edition, texts.read(edition), after, locale);
  }

  private void permit(EditionVerb verb, Edition edition) {
    EditionPolicy.permit(verb, edition.standing(), CurrentCaller.get(), LocalDate.now(clock));
  }

  /**
   * @param pack null for a version of a former format
   */
  private CommentView view(Edition edition, PlanPack pack, Comments.Kept comment, Locale locale) {
    String code = comment.place().code();
    boolean mayAnswer =
        comment.answer() == null
            && EditionPolicy.allowed(edition.standing(), CurrentCaller.get(), LocalDate.now(clock))
                .contains(EditionVerb.ANSWER);
    String unit =
        comment.unit() == null || pack == null
            ? null
            : pack.unit(comment.unit()).map(known -> known.title().in(locale)).orElse(null);
    return new CommentView(
        comment.id(),
        code,
        regions.find(code).map(RegionState::name).orElse(code),
        unit,
        comment.org(),
        comment.about(),
        comment.text(),
        comment.writtenAt(),
        comment.accepted(),
        comment.answer(),
        comment.answeredAt(),
        mayAnswer);
  }
}
