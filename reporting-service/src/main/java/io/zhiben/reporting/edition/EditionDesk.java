package io.zhiben.reporting.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.zhiben.plans.PackEdit;
import io.zhiben.plans.PackEntries;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.edition.EditionCommands.AmendPlan;
import io.zhiben.reporting.edition.EditionCommands.DraftPlan;
import io.zhiben.reporting.edition.EditionCommands.Issue;
import io.zhiben.reporting.edition.EditionCommands.PackFile;
import io.zhiben.reporting.edition.EditionCommands.WriteEntry;
import io.zhiben.reporting.edition.EditionCommands.WriteHead;
import io.zhiben.reporting.plan.PlanAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes versions of plans and takes their steps. */
@ApplicationScoped
class EditionDesk {
  private static final String ENTITY = "PlanVersion";

  private final Editions editions;
  private final EditionViews views;
  private final Comments comments;
  private final PackTexts texts;
  private final PlanAccess access;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  EditionDesk(
      Editions editions,
      EditionViews views,
      Comments comments,
      PackTexts texts,
      PlanAccess access,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.editions = editions;
    this.views = views;
    this.comments = comments;
    this.texts = texts;
    this.access = access;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** What an edit did, for the audit trail: the text itself is too long for it. */
  record Edited(long revision, List<String> changed) {}

  @Transactional
  public EditionView draft(DraftPlan command, Locale locale) {
    Caller caller = CurrentCaller.get();
    String text = NewPack.of(command, caller.region());
    texts.require(command.id(), caller.region(), text);
    if (!editions.begin(command.id(), caller.region())) {
      throw Problem.ofField(EditionError.PLAN_ID_TAKEN, "id");
    }
    return added("plan-version.draft", command.id(), text, null, locale);
  }

  @Transactional
  public EditionView amend(String planId, AmendPlan command, Locale locale) {
    Edition newest = own(planId);
    return added("plan-version.amend", planId, newest.content(), command.reason().strip(), locale);
  }

  /** The newest issued version of a plan of the caller's own place. */
  Edition own(String planId) {
    Edition newest =
        editions
            .newestIssued(planId)
            .filter(edition -> access.isInSight(edition.region()))
            .orElseThrow(Problem::notFound);
    if (!newest.region().equals(CurrentCaller.get().region())) {
      throw Problem.of(EditionError.PLAN_NOT_YOURS);
    }
    return newest;
  }

  /** A draft with that text, which must be a good one. */
  EditionView added(String action, String planId, String text, String reason, Locale locale) {
    long version = editions.add(planId, text, reason);
    Edition made = editions.require(planId, version);
    record(action, made, null, views.brief(made, locale));
    return views.whole(made, locale);
  }

  @Transactional
  public EditionView write(String planId, long version, List<PackFile> files, Locale locale) {
    return edit(planId, version, before -> texts.of(files), locale);
  }

  @Transactional
  public EditionView write(String planId, long version, WriteEntry entry, Locale locale) {
    boolean ofHead = entry.list().equals(PackEntries.HEAD);
    if (!ofHead && !PackEntries.LISTS.contains(entry.list())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "list");
    }
    JsonNode value = texts.node(entry.value());
    // a list belongs to its entries, and what is no object is no entry
    boolean fits =
        ofHead ? !PackEntries.LISTS.contains(entry.key()) : value == null || value.isObject();
    if (!fits) {
      throw Problem.ofField(CommonError.INVALID_FIELD, ofHead ? "key" : "value");
    }
    return edit(planId, version, before -> changed(before, entry, value), locale);
  }

  /** Keys of the head together: none is changed where one is wrong. */
  @Transactional
  public EditionView write(String planId, long version, WriteHead head, Locale locale) {
    Set<String> keys = head.keys().keySet();
    // a list belongs to its entries, and the id never changes
    if (keys.contains("id") || keys.stream().anyMatch(PackEntries.LISTS::contains)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "keys");
    }
    return edit(planId, version, before -> changed(before, head), locale);
  }

  private String changed(String text, WriteHead head) {
    String changed = text;
    for (Map.Entry<String, Object> key : head.keys().entrySet()) {
      changed = PackEdit.head(changed, key.getKey(), texts.node(key.getValue()));
    }
    return changed;
  }

  private static String changed(String text, WriteEntry entry, JsonNode value) {
    if (entry.list().equals(PackEntries.HEAD)) {
      return PackEdit.head(text, entry.key(), value);
    }
    return value == null
        ? PackEdit.remove(text, entry.list(), entry.key())
        : PackEdit.put(text, entry.list(), entry.key(), value);
  }

  private EditionView edit(
      String planId, long version, UnaryOperator<String> change, Locale locale) {
    Edition before = taken(EditionVerb.EDIT, planId, version);
    String text = change.apply(before.content());
    texts.require(planId, before.region(), text);
    editions.write(before, text);
    Edition after = editions.require(planId, version);
    List<String> changed =
        PackEntries.between(texts.entries(before.content()), texts.entries(text)).stream()
            .map(one -> one.kind() + " " + one.list() + "/" + one.key())
            .toList();
    record(
        EditionVerb.EDIT.action(),
        after,
        new Edited(before.revision(), List.of()),
        new Edited(after.revision(), changed));
    return views.whole(after, locale);
  }

  @Transactional
  public EditionView consult(String planId, long version, LocalDate until, Locale locale) {
    Edition before = taken(EditionVerb.CONSULT, planId, version);
    if (until.isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(EditionError.PLAN_COMMENTS_IN_PAST, "until");
    }
    editions.consult(before, until);
    return told(EditionVerb.CONSULT, before, locale);
  }

  @Transactional
  public EditionView withdraw(String planId, long version, String reason, Locale locale) {
    Edition before = taken(EditionVerb.WITHDRAW, planId, version);
    editions.withdraw(before, reason.strip());
    return told(EditionVerb.WITHDRAW, before, locale);
  }

  /** The text says from then on that it is issued, when and under which number. */
  @Transactional
  public EditionView issue(String planId, long version, Issue command, Locale locale) {
    Edition before = taken(EditionVerb.ISSUE, planId, version);
    if (comments.count(before).unanswered() > 0) {
      throw Problem.of(EditionError.PLAN_COMMENTS_UNANSWERED);
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate from = effectiveFrom(editions.newestIssued(planId), command.effectiveFrom(), today);
    String text = before.content();
    text = PackEdit.head(text, "status", new TextNode(PlanPack.Status.ISSUED.name()));
    text = PackEdit.head(text, "documentNumber", new TextNode(command.documentNumber().strip()));
    text = PackEdit.head(text, "issuedOn", new TextNode(today.toString()));
    texts.require(planId, before.region(), text);
    editions.issue(before, text, command.documentNumber().strip(), from);
    return told(EditionVerb.ISSUE, before, locale);
  }

  /** An amendment never changes what counted before the day on which it is issued. */
  private static LocalDate effectiveFrom(
      Optional<Edition> newest, LocalDate asked, LocalDate today) {
    if (newest.isEmpty()) {
      return null;
    }
    LocalDate from = asked == null ? today : asked;
    LocalDate former = newest.get().effectiveFrom();
    if (from.isBefore(today) || (former != null && from.isBefore(former))) {
      throw Problem.ofField(EditionError.PLAN_EFFECTIVE_TOO_EARLY, "effectiveFrom");
    }
    return from;
  }

  private Edition taken(EditionVerb verb, String planId, long version) {
    Edition edition = editions.requireForWriting(planId, version);
    EditionPolicy.permit(verb, edition.standing(), CurrentCaller.get(), LocalDate.now(clock));
    preconditions.requireMatch(edition.revision());
    return edition;
  }

  private EditionView told(EditionVerb verb, Edition before, Locale locale) {
    Edition after = editions.require(before.planId(), before.version());
    record(verb.action(), after, views.brief(before, locale), views.brief(after, locale));
    return views.whole(after, locale);
  }

  private void record(String action, Edition edition, Object before, Object after) {
    audit.record(
        action,
        ENTITY,
        edition.planId() + "/" + edition.version(),
        edition.region(),
        before,
        after);
  }
}
