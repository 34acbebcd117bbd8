package io.zhiben.reporting.projection;

import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.intake.ConsumedOffsets;
import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.ReportingError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes facts and cells anew out of the topics. The tables are emptied in one transaction; then
 * {@link ProjectionReplay} reads everything from the start while the everyday consumers go on:
 * events may come twice and in any order, so the two don't disturb each other. What this service
 * owns is not touched.
 */
@ApplicationScoped
public class ProjectionRebuild {
  static final String CONSUMER = "reporting-rebuild";
  private static final String NOWHERE = "000000000000";
  private static final List<String> TABLES =
      List.of(
          "cell_enterprise",
          "cell_hazard",
          "cell_closing",
          "cell_activity",
          "fact_enterprise",
          "fact_hazard",
          "fact_enterprise_former",
          "fact_hazard_former",
          "fact_inspection",
          "fact_drill",
          "fact_training",
          "fact_accident",
          "fact_case",
          "fact_listing",
          "fact_escalation",
          "fact_measure",
          "fact_exam",
          "fact_device",
          "fact_staff");

  private final Database database;
  private final ChangeSequence sequence;
  private final FactChanges changes;
  private final PlaceChanges places;
  private final ConsumedOffsets offsets;
  private final AuditTrail audit;
  private final Clock clock;
  private final String prefix;

  ProjectionRebuild(
      Database database,
      ChangeSequence sequence,
      FactChanges changes,
      PlaceChanges places,
      ConsumedOffsets offsets,
      AuditTrail audit,
      Clock clock,
      @ConfigProperty(name = "zhiben.topic-prefix") Optional<String> prefix) {
    this.database = database;
    this.sequence = sequence;
    this.changes = changes;
    this.places = places;
    this.offsets = offsets;
    this.audit = audit;
    this.clock = clock;
    this.prefix = prefix.orElse("");
  }

  /**
   * @throws Problem REBUILD_RUNNING while the last one isn't done
   */
  @Transactional
  public RebuildView begin() {
    sequence.takeTurn();
    if (current().state().equals(RebuildView.RUNNING)) {
      throw Problem.of(ReportingError.REBUILD_RUNNING);
    }
    TABLES.forEach(table -> database.update("delete from " + table));
    places.noteAll();
    offsets.reset(prefix + CONSUMER);
    database.update(
        "replace into projection_rebuild (id, state, started_at, finished_at, events_read)"
            + " values (1, ?, ?, null, 0)",
        RebuildView.RUNNING,
        clock.instant());
    changes.noteAll();
    sequence.growAll();
    RebuildView begun = current();
    audit.record("projection.rebuild", "Projection", "all", NOWHERE, null, begun);
    return begun;
  }

  @Transactional
  public RebuildView current() {
    return database
        .query(
            "select * from projection_rebuild where id = 1",
            row ->
                new RebuildView(
                    row.getString("state"),
                    Database.instant(row, "started_at"),
                    Database.instant(row, "finished_at"),
                    row.getLong("events_read")))
        .stream()
        .findFirst()
        .orElse(RebuildView.NONE);
  }

  /** Whether one goes on, so that facts are still missing. */
  @Transactional
  public boolean isRunning() {
    return current().state().equals(RebuildView.RUNNING);
  }

  /** Notes how far a replay came; in the transaction of what it read. */
  @Transactional(Transactional.TxType.MANDATORY)
  void advance(int events) {
    database.update(
        "update projection_rebuild set events_read = events_read + ? where id = 1", events);
  }

  @Transactional
  void finish() {
    database.update(
        "update projection_rebuild set state = 'DONE', finished_at = ? where id = 1",
        clock.instant());
  }
}
