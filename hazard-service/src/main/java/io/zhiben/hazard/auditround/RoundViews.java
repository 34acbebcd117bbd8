package io.zhiben.hazard.auditround;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.auditround.RoundView.Action;
import io.zhiben.hazard.auditround.RoundView.QuestionView;
import io.zhiben.hazard.auditround.RoundView.RoundFigures;
import io.zhiben.hazard.auditround.RoundView.RoundReport;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Shows rounds to the caller. */
@ApplicationScoped
class RoundViews {
  private final RegionTree regions;
  private final RoundFigureQuery figures;
  private final ObjectMapper json;

  RoundViews(RegionTree regions, RoundFigureQuery figures, ObjectMapper json) {
    this.regions = regions;
    this.figures = figures;
    this.json = json;
  }

  RoundView of(AuditRound round) {
    return of(round, figures.of(round));
  }

  /** In a list nothing is counted. */
  RoundView row(AuditRound round) {
    return of(round, null);
  }

  private RoundView of(AuditRound round, RoundFigures counted) {
    return new RoundView(
        round.id(),
        round.version(),
        round.number(),
        round.title(),
        round.planYear(),
        round.place().code(),
        regionName(round.place().code()),
        round.domainCode(),
        round.firstDay(),
        round.lastDay(),
        round.team(),
        round.state(),
        round.listVersion(),
        round.units(),
        round.madeAt(),
        round.closedAt(),
        round.cancelledAt(),
        round.cancelReason(),
        counted,
        report(round),
        actions(round, counted));
  }

  private RoundReport report(AuditRound round) {
    return round.reportedAt() == null
        ? null
        : new RoundReport(round.reportText(), read(round.reportFigures()), round.reportedAt());
  }

  /**
   * @param counted null in lists, where it is not asked whether nothing stands against giving up
   */
  private static List<Action> actions(AuditRound round, RoundFigures counted) {
    List<Action> actions = new ArrayList<>();
    if (!RoundAccess.runs(CurrentCaller.get(), round)) {
      return actions;
    }
    switch (round.state()) {
      case PREPARED -> {
        actions.add(Action.SET_QUESTIONS);
        if (round.listVersion() > 0) {
          actions.add(Action.START);
        }
      }
      case RUNNING -> {
        actions.add(Action.SET_QUESTIONS);
        actions.add(Action.REPORT);
      }
      case REPORTED -> actions.add(Action.CLOSE);
      case CLOSED, CANCELLED -> {
        // it is over
      }
    }
    boolean nothingStands =
        counted != null && counted.letters() == 0 && counted.problems() == counted.over();
    if (round.state().isBeforeReport() && nothingStands) {
      actions.add(Action.CANCEL);
    }
    return actions;
  }

  static QuestionView question(AuditQuestion one, AuditCheck newest) {
    return new QuestionView(
        one.id(),
        one.itemNo(),
        one.group(),
        one.text(),
        one.method(),
        one.points(),
        newest == null
            ? null
            : new RoundView.CheckView(
                newest.method(),
                newest.evidence(),
                newest.result(),
                newest.points(),
                newest.note(),
                newest.checkedAt()));
  }

  String regionName(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  String write(RoundFigures counted) {
    try {
      return json.writeValueAsString(counted);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private RoundFigures read(String text) {
    try {
      return json.readValue(text, RoundFigures.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
