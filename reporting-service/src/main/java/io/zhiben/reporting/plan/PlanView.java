package io.zhiben.reporting.plan;

import io.zhiben.plans.PackGaps;
import io.zhiben.plans.PlanPack;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A plan as the screen shows it.
 *
 * @param version grows with every version that is issued
 * @param status of the text that it was written from; one that is for comment is run all the same
 * @param documentNo number of the upper level's document; null where the plan has none
 * @param stages may overlap
 * @param documentNumber under which the plan itself was issued; null for a draft
 * @param parentPlan id of the upper level's plan in this suite; null where it has none
 * @param missingProgrammes numbers that the plan skips
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
    List<StageView> stages,
    String documentNumber,
    LocalDate issuedOn,
    String issuingBody,
    String parentPlan,
    List<Integer> missingProgrammes) {

  /**
   * A programme with the plan's own number.
   *
   * @param kind ACTION, TOPIC or SPECIAL
   * @param leads names of the units that lead it
   */
  public record ProgrammeView(int number, String title, String kind, List<String> leads) {}

  /**
   * A stage.
   *
   * @param current whether the day asked for lies in it
   */
  public record StageView(
      int number, String title, LocalDate from, LocalDate to, boolean current) {}

  static PlanView of(StoredPlan plan, String regionName, LocalDate day, Locale locale) {
    PlanPack pack = plan.pack();
    return new PlanView(
        pack.id(),
        pack.title().in(locale),
        plan.version(),
        pack.status().name(),
        pack.parentDocument(),
        pack.region(),
        regionName,
        pack.period().from(),
        pack.period().to(),
        pack.programmes().stream().map(programme -> view(pack, programme, locale)).toList(),
        pack.stages().stream()
            .map(stage ->
                new StageView(
                    stage.number(),
                    stage.title().in(locale),
                    stage.from(),
                    stage.to(),
                    !day.isBefore(stage.from()) && !day.isAfter(stage.to())))
            .toList(),
        pack.documentNumber(),
        pack.issuedOn(),
        pack.issuingBody(),
        pack.parentPlan(),
        PackGaps.missingNumbers(pack));
  }

  private static ProgrammeView view(PlanPack pack, PlanPack.Programme programme, Locale locale) {
    return new ProgrammeView(
        programme.number(),
        programme.title().in(locale),
        programme.kind().name(),
        PlanDetailView.names(pack, programme.leads(), locale));
  }
}
