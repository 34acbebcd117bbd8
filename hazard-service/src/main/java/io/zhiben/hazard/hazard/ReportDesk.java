package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.EntryWindow;
import io.zhiben.hazard.category.CategoryRule;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.HazardCommands.ReportHazard;
import io.zhiben.hazard.hazard.HazardReports.Report;
import io.zhiben.hazard.hazard.HazardReports.Reported;
import io.zhiben.platform.http.Asking;
import io.zhiben.platform.http.IdempotentRequests;
import io.zhiben.platform.http.KeptAnswers;
import io.zhiben.platform.http.KeptAnswers.Answered;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A hazard that somebody came upon outside an inspection. */
@ApplicationScoped
class ReportDesk {
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final ClauseRule clauses;
  private final CategoryRule categories;
  private final HazardReports reports;
  private final HazardViews views;
  private final KeptAnswers answers;

  ReportDesk(
      EnterpriseDirectory directory,
      EntryWindow window,
      ClauseRule clauses,
      CategoryRule categories,
      HazardReports reports,
      HazardViews views,
      KeptAnswers answers) {
    this.directory = directory;
    this.window = window;
    this.clauses = clauses;
    this.categories = categories;
    this.reports = reports;
    this.views = views;
    this.answers = answers;
  }

  @Transactional
  HazardView report(ReportHazard command) {
    Report report = checked(command, Asking.now(), directory::requireForWriting);
    return views.ofNew(reports.write(List.of(report)).getFirst());
  }

  /**
   * A report that is done with others.
   *
   * @param key under which its answer is kept; null for none
   */
  record Asked(ReportHazard command, Asking asking, IdempotentRequests.Key key) {}

  /**
   * Reports of several persons in one transaction, each under the rules for its own caller.
   *
   * @return in their order; empty for one that is refused: nothing of it was done
   */
  @Transactional(Transactional.TxType.MANDATORY)
  List<Optional<HazardView>> reportTogether(List<Asked> asked) {
    EnterpriseDirectory.Held held =
        directory.holdForWriting(
            asked.stream().map(one -> one.command().enterpriseId()).collect(Collectors.toSet()));
    Set<IdempotentRequests.Key> keys = new LinkedHashSet<>();
    List<Optional<Report>> checked = asked.stream().map(one -> accepted(one, keys, held)).toList();
    answers.take(List.copyOf(keys));
    Iterator<Reported> written =
        reports.write(checked.stream().flatMap(Optional::stream).toList()).iterator();
    List<Optional<HazardView>> made = new ArrayList<>();
    List<Answered> kept = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      Asked one = asked.get(i);
      Optional<HazardView> view =
          checked.get(i).map(report -> one.asking().call(() -> views.ofNew(written.next())));
      if (one.key() != null) {
        view.ifPresent(answer -> kept.add(new Answered(one.key(), answer)));
      }
      made.add(view);
    }
    answers.keep(kept);
    return made;
  }

  /** Empty for a report that is refused, and for a repetition of one that is among them. */
  private Optional<Report> accepted(
      Asked one, Set<IdempotentRequests.Key> keys, EnterpriseDirectory.Held held) {
    try {
      Report report = one.asking().call(() -> checked(one.command(), one.asking(), held::require));
      boolean first =
          one.key() == null
              || keys.stream().noneMatch(key -> key.isSameAs(one.key())) && keys.add(one.key());
      return first ? Optional.of(report) : Optional.empty();
    } catch (Problem e) {
      return Optional.empty();
    }
  }

  private Report checked(
      ReportHazard command, Asking asking, Function<UUID, ListedEnterprise> enterprises) {
    ListedEnterprise enterprise = enterprises.apply(command.enterpriseId());
    window.require(command.foundOn(), "foundOn");
    Finding finding =
        new Finding(
            command.description(),
            command.place(),
            command.suggestedLevel(),
            clauses.cited(command.clauseId(), "clauseId", command.foundOn(), enterprise.place()),
            false,
            command.points(),
            command.phase(),
            categories.said(command.category(), "category", enterprise.place()));
    HazardReports.requireRight(enterprise);
    Origin origin = new Origin(Source.REPORT, null, null, command.foundOn(), null);
    return new Report(enterprise, finding, origin, Right.HAZARD_REPORT, asking);
  }
}
