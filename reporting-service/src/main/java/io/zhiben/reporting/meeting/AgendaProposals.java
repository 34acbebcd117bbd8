package io.zhiben.reporting.meeting;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.db.Database;
import io.zhiben.reporting.query.Reaches;
import io.zhiben.reporting.query.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the agenda of a meeting at the caller's place may take up (Z-017, Z-091): open major hazards
 * and what is overdue, the oldest first, so many of each kind.
 */
@ApplicationScoped
class AgendaProposals {
  private static final int MOST = 30;

  private final Resolutions resolutions;
  private final Reaches reaches;
  private final Database database;
  private final Clock clock;

  AgendaProposals(Resolutions resolutions, Reaches reaches, Database database, Clock clock) {
    this.resolutions = resolutions;
    this.reaches = reaches;
    this.database = database;
    this.clock = clock;
  }

  @Transactional
  List<AgendaProposal> list() {
    LocalDate today = LocalDate.now(clock);
    List<AgendaProposal> found = new ArrayList<>();
    found.addAll(
        hazards(
            AgendaProposalKind.MAJOR_HAZARD,
            Sql.of("h.level = 'MAJOR' order by h.found_on, h.id")));
    found.addAll(
        hazards(
            AgendaProposalKind.OVERDUE_HAZARD,
            Sql.of("h.level <> 'MAJOR' and h.deadline < ? order by h.deadline, h.id", today)));
    resolutions
        .find(
            "issuerCode = ?1 and state = ?2 and deadline < ?3 order by deadline, id",
            CurrentCaller.get().region(),
            ResolutionState.OPEN,
            today)
        .page(0, MOST)
        .list()
        .forEach(one ->
            found.add(
                new AgendaProposal(
                    AgendaProposalKind.OVERDUE_RESOLUTION,
                    one.id(),
                    null,
                    one.content(),
                    null,
                    one.deadline())));
    return found;
  }

  private List<AgendaProposal> hazards(AgendaProposalKind kind, Sql which) {
    return Sql.of("select h.id, h.number, h.found_on, h.deadline from fact_hazard h where ")
        .add(reaches.of(null).place("h"))
        .add(" and h.closed_on = '9999-12-31' and ")
        .add(which)
        .add(" limit " + MOST)
        .list(
            database,
            row ->
                new AgendaProposal(
                    kind,
                    Database.uuid(row.getBytes(1)),
                    row.getString(2),
                    null,
                    row.getObject(3, LocalDate.class),
                    row.getObject(4, LocalDate.class)));
  }
}
