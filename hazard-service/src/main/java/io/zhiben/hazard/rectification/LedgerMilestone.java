package io.zhiben.hazard.rectification;

import io.zhiben.hazard.rectification.LedgerCommands.MilestoneSaid;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A step of a row's plan of long standing. Reached only by way of the row. */
@SuppressWarnings("UnusedVariable") // the row is for the queries
@Entity
@Table(name = "ledger_milestone")
class LedgerMilestone {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID rowId;

  private LocalDate dueOn;
  private String text;
  private LocalDate doneOn;

  /** For Hibernate. */
  protected LedgerMilestone() {}

  LedgerMilestone(UUID rowId, MilestoneSaid said) {
    this.id = Ids.next();
    this.rowId = rowId;
    this.dueOn = said.dueOn();
    this.text = said.text().strip();
    this.doneOn = said.doneOn();
  }

  LedgerRowView.LedgerMilestoneView view() {
    return new LedgerRowView.LedgerMilestoneView(dueOn, text, doneOn);
  }
}
