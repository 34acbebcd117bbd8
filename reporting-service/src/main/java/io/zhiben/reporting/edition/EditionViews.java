package io.zhiben.reporting.edition;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiben.plans.PackEntries;
import io.zhiben.plans.PackGaps;
import io.zhiben.plans.PlanPack;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.edition.EditionView.EntryView;
import io.zhiben.reporting.edition.EditionView.PackGap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Shows versions to those who may see them. */
@ApplicationScoped
class EditionViews {
  private final Editions editions;
  private final Comments comments;
  private final PackTexts texts;
  private final Clock clock;

  EditionViews(Editions editions, Comments comments, PackTexts texts, Clock clock) {
    this.editions = editions;
    this.comments = comments;
    this.texts = texts;
    this.clock = clock;
  }

  @Transactional
  public List<EditionView> list(String planId, Locale locale) {
    return editions.of(planId).stream().map(edition -> brief(edition, locale)).toList();
  }

  @Transactional
  public List<EditionView> open(Locale locale) {
    return editions.open().stream().map(edition -> brief(edition, locale)).toList();
  }

  @Transactional
  public EditionView get(String planId, long version, Locale locale) {
    return whole(editions.require(planId, version), locale);
  }

  EditionView whole(Edition edition, Locale locale) {
    String text = edition.content();
    return view(
        edition,
        locale,
        texts.files(text),
        texts.entries(text).stream()
            .map(entry -> new EntryView(entry.list(), entry.key(), texts.plain(entry.value())))
            .toList(),
        texts.readable(edition).map(pack -> gaps(pack, locale)).orElse(List.of()));
  }

  static List<PackGap> gaps(PlanPack pack, Locale locale) {
    return PackGaps.of(pack).stream()
        .map(gap ->
            new PackGap(
                gap.kind(),
                gap.about(),
                PackGaps.titleOf(pack, gap).map(title -> title.in(locale)).orElse(null)))
        .toList();
  }

  EditionView brief(Edition edition, Locale locale) {
    return view(edition, locale, List.of(), List.of(), List.of());
  }

  private EditionView view(
      Edition edition,
      Locale locale,
      List<EditionCommands.PackFile> files,
      List<EntryView> entries,
      List<PackGap> gaps) {
    Caller caller = CurrentCaller.get();
    Comments.Count count = comments.count(edition);
    return new EditionView(
        edition.planId(),
        edition.version(),
        edition.revision(),
        title(edition, locale),
        edition.region(),
        edition.shownState(),
        edition.source(),
        edition.reason(),
        edition.documentNumber(),
        edition.effectiveFrom(),
        edition.commentsUntil(),
        edition.createdAt(),
        edition.issuedAt(),
        caller.region().equals(edition.region()),
        count.all(),
        count.unanswered(),
        EditionPolicy.allowed(edition.standing(), caller, LocalDate.now(clock)),
        files,
        entries,
        gaps);
  }

  private String title(Edition edition, Locale locale) {
    return texts.readable(edition).map(pack -> pack.title().in(locale)).orElse(edition.planId());
  }

  /** What became of each entry from one version to another; both must be seen by the caller. */
  @Transactional
  public List<EditionChangeView> difference(String planId, long from, long to, Locale locale) {
    return changes(
        editions.require(planId, from).content(), editions.require(planId, to).content(), locale);
  }

  /** What became of each entry from one text to another. */
  List<EditionChangeView> changes(String before, String after, Locale locale) {
    return PackEntries.between(texts.entries(before), texts.entries(after)).stream()
        .map(change ->
            new EditionChangeView(
                change.list(),
                change.key(),
                change.kind(),
                title(change.after() == null ? change.before() : change.after(), locale),
                change.fields(),
                texts.plain(change.before()),
                texts.plain(change.after())))
        .toList();
  }

  private static String title(JsonNode entry, Locale locale) {
    JsonNode title = entry.path("title");
    String language = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "en" : "zh";
    return title.path(language).isTextual() ? title.path(language).asText() : null;
  }
}
