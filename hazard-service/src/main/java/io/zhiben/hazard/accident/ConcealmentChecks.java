package io.zhiben.hazard.accident;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Lets other features record hints that they compared with the reported accidents. */
@ApplicationScoped
public class ConcealmentChecks {
  private final ConcealmentDesk desk;
  private final Accidents accidents;
  private final TenantSettings settings;

  ConcealmentChecks(ConcealmentDesk desk, Accidents accidents, TenantSettings settings) {
    this.desk = desk;
    this.accidents = accidents;
    this.settings = settings;
  }

  /** Days before and after a hint in which an accident may have been reported as that one. */
  public int windowDays(Place place) {
    return settings.at(place, AccidentRules.SETTING).injuryWindowDays();
  }

  /**
   * Records a check about an enterprise that the caller reaches and leads.
   *
   * @param ofPolice the hint came from police or transport, else from insurance
   * @param accidentId the accident that it is, exactly where it was reported or concealed; not
   *     found alike when it is another enterprise's
   */
  public void record(
      UUID enterpriseId,
      boolean ofPolice,
      String reference,
      LocalDate hintOn,
      CheckResult result,
      UUID accidentId,
      String note) {
    if (accidentId != null && !enterpriseId.equals(accidents.require(accidentId).enterpriseId())) {
      throw Problem.notFound();
    }
    desk.record(
        new AccidentCommands.CheckConcealment(
            enterpriseId,
            null,
            ofPolice ? HintSource.POLICE : HintSource.INSURANCE,
            reference,
            hintOn,
            result,
            accidentId,
            note));
  }
}
