package io.zhiben.hazard.rectification;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A word of a ledger. Reached only by way of the ledger, whose scope bounds it. */
@SuppressWarnings("UnusedVariable") // position and ledger are for the queries
@Entity
@Table(name = "ledger_term")
class LedgerTerm {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID ledgerId;

  @Enumerated(EnumType.STRING)
  private TermKind kind;

  private int itemNo;
  private String code;
  private String title;
  private LocalDate firstDay;
  private LocalDate lastDay;

  /** For Hibernate. */
  protected LedgerTerm() {}

  LedgerTerm(UUID ledgerId, TermKind kind, int itemNo, LedgerCommands.LedgerTermSaid said) {
    this.id = Ids.next();
    this.ledgerId = ledgerId;
    this.kind = kind;
    this.itemNo = itemNo;
    this.code = said.code();
    this.title = said.title().strip();
    this.firstDay = said.from();
    this.lastDay = said.to();
  }

  TermKind kind() {
    return kind;
  }

  String code() {
    return code;
  }

  String title() {
    return title;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  boolean holds(LocalDate day) {
    return firstDay != null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
  }
}
