package io.zhiben.reporting.plan;

import io.zhiben.plans.PackGaps;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One plan with all its parts but tasks, duties and figures, which have pages of their own.
 *
 * @param parentTitle null where the plan has no parent that the caller sees
 * @param stageGaps days of the plan on which no stage runs
 * @param gaps what the text leaves open
 */
@Schema(name = "PlanDetailView")
public record PlanDetailView(
    PlanView plan,
    String parentTitle,
    List<UnitView> units,
    List<DomainView> domains,
    List<ChainView> chains,
    List<PostView> posts,
    List<MeasureView> policyMeasures,
    List<RungView> escalation,
    List<SpanView> stageGaps,
    List<GapView> gaps,
    CountsView counts) {

  /**
   * A unit of the plan.
   *
   * @param ownPlan whether it makes a plan of its own
   */
  @Schema(name = "PlanUnitView")
  public record UnitView(
      String id, String title, String kind, String department, String region, boolean ownPlan) {}

  /**
   * A responsibility domain.
   *
   * @param leads names of units; none is a gap of the text
   * @param posts that answer for it
   */
  @Schema(name = "PlanDomainView")
  public record DomainView(
      String id,
      String title,
      List<String> leads,
      List<String> co,
      List<String> posts,
      String scope,
      boolean rest) {}

  /** One thing through all its links. */
  @Schema(name = "PlanChainView")
  public record ChainView(String id, String title, List<LinkView> links) {}

  /** A link and the unit that answers for it. */
  @Schema(name = "PlanLinkView")
  public record LinkView(String title, String unit) {}

  /**
   * A post.
   *
   * @param unit null where it belongs to none
   * @param list what it answers for
   * @param tasks titles of its tasks of the year
   */
  @Schema(name = "PlanPostView")
  public record PostView(
      String id, String title, String unit, List<String> list, List<String> tasks) {}

  /**
   * A policy measure.
   *
   * @param tasks how many carry it out
   */
  @Schema(name = "PlanMeasureView")
  public record MeasureView(String key, String title, long tasks) {}

  /**
   * A rung of the ladder.
   *
   * @param afterDays null for by hand
   */
  @Schema(name = "PlanRungView")
  public record RungView(String step, String title, Integer afterDays) {}

  /** Days, both included. */
  @Schema(name = "PlanSpanView")
  public record SpanView(LocalDate from, LocalDate to) {}

  /**
   * Something that the text leaves open.
   *
   * @param about the id, the numbers or the days
   * @param title of the entry that it is about; null where it is about numbers or days
   */
  @Schema(name = "PlanGapView")
  public record GapView(PackGaps.GapKind kind, String about, String title) {}

  /** How much the plan promises. */
  @Schema(name = "PlanCountsView")
  public record CountsView(int tasks, int duties, int indicators, int targets, int reports) {}

  static PlanDetailView of(StoredPlan stored, PlanView head, String parentTitle, Locale locale) {
    PlanPack pack = stored.pack();
    return new PlanDetailView(
        head,
        parentTitle,
        pack.units().stream()
            .map(unit ->
                new UnitView(
                    unit.id(),
                    unit.title().in(locale),
                    unit.kind().name(),
                    unit.department(),
                    unit.region(),
                    unit.ownPlan()))
            .toList(),
        pack.domains().stream().map(domain -> view(pack, domain, locale)).toList(),
        pack.chains().stream().map(chain -> view(pack, chain, locale)).toList(),
        pack.posts().stream().map(post -> view(pack, post, locale)).toList(),
        pack.policyMeasures().stream().map(measure -> view(pack, measure, locale)).toList(),
        pack.escalation().stream()
            .map(rung -> new RungView(rung.step(), rung.title().in(locale), rung.afterDays()))
            .toList(),
        PackGaps.uncovered(pack).stream()
            .map(span -> new SpanView(span.from(), span.to()))
            .toList(),
        PackGaps.of(pack).stream().map(gap -> view(pack, gap, locale)).toList(),
        new CountsView(
            pack.tasks().size(),
            pack.duties().size(),
            pack.indicators().size(),
            pack.targets().size(),
            pack.reports().size()));
  }

  private static DomainView view(PlanPack pack, PlanPack.Domain domain, Locale locale) {
    return new DomainView(
        domain.id(),
        domain.title().in(locale),
        names(pack, domain.leads(), locale),
        names(pack, domain.co(), locale),
        pack.posts().stream()
            .filter(post -> domain.posts().contains(post.id()))
            .map(post -> post.title().in(locale))
            .toList(),
        domain.scope(),
        domain.rest());
  }

  private static GapView view(PlanPack pack, PackGaps.Gap gap, Locale locale) {
    String title = PackGaps.titleOf(pack, gap).map(known -> known.in(locale)).orElse(null);
    return new GapView(gap.kind(), gap.about(), title);
  }

  private static ChainView view(PlanPack pack, PlanPack.Chain chain, Locale locale) {
    return new ChainView(
        chain.id(),
        chain.title().in(locale),
        chain.links().stream()
            .map(link -> new LinkView(link.title().in(locale), name(pack, link.unit(), locale)))
            .toList());
  }

  private static PostView view(PlanPack pack, PlanPack.Post post, Locale locale) {
    return new PostView(
        post.id(),
        post.title().in(locale),
        post.unit() == null ? null : name(pack, post.unit(), locale),
        post.list().stream().map((Title item) -> item.in(locale)).toList(),
        pack.tasks().stream()
            .filter(task -> post.tasks().contains(task.id()))
            .map(task -> task.title().in(locale))
            .toList());
  }

  private static MeasureView view(PlanPack pack, PlanPack.PolicyMeasure measure, Locale locale) {
    long tasks =
        pack.tasks().stream()
            .filter(task ->
                task.measures().contains(measure.key())
                    || (measure.number() != null && task.measures().contains(measure.set())))
            .count();
    return new MeasureView(measure.key(), measure.title().in(locale), tasks);
  }

  static List<String> names(PlanPack pack, List<String> units, Locale locale) {
    return units.stream().map(unit -> name(pack, unit, locale)).toList();
  }

  private static String name(PlanPack pack, String unit, Locale locale) {
    return pack.unit(unit).map(known -> known.title().in(locale)).orElse(unit);
  }
}
