package io.zhiben.reporting.plan;

import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Title;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A plan as the screen shows it.
 *
 * @param version grows with every change of the pack
 * @param documentNo number of the upper level's document; null where the plan has none
 * @param stages may overlap
 */
public record PlanView(
    String id,
    String title,
    long version,
    String status,
    String documentNo,
    String regionCode,
    String regionName,
    LocalDate from,
    LocalDate to,
    List<ProgrammeView> programmes,
    List<StageView> stages) {

  /** A programme with the plan's own number. */
  public record ProgrammeView(int number, String title) {}

  /**
   * A stage.
   *
   * @param current whether today lies in it
   */
  public record StageView(
      int number, String title, LocalDate from, LocalDate to, boolean current) {}

  static PlanView of(StoredPlan plan, String regionName, LocalDate today, Locale locale) {
    PlanPack pack = plan.pack();
    return new PlanView(
        pack.id(),
        text(pack.title(), locale),
        plan.version(),
        pack.status().name(),
        pack.parentDocument(),
        pack.region(),
        regionName,
        pack.period().from(),
        pack.period().to(),
        pack.programmes().stream()
            .map(
                programme -> new ProgrammeView(programme.number(), text(programme.title(), locale)))
            .toList(),
        pack.stages().stream()
            .map(stage ->
                new StageView(
                    stage.number(),
                    text(stage.title(), locale),
                    stage.from(),
                    stage.to(),
                    !today.isBefore(stage.from()) && !today.isAfter(stage.to())))
            .toList());
  }

  private static String text(Title title, Locale locale) {
    return title.in(locale);
  }
}
