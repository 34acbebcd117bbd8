package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditCommands.AskQuestion;
import io.zhiben.hazard.auditround.AuditEnums.Method;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A question of one version of a round's list. Reached only by way of the round or its units. */
@Entity
@Table(name = "audit_question")
class AuditQuestion {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID roundId;

  private int listVersion;
  private int itemNo;

  @Column(name = "question_group")
  private String group;

  private String text;

  @Enumerated(EnumType.STRING)
  private Method method;

  private int points;

  /** For Hibernate. */
  protected AuditQuestion() {}

  AuditQuestion(AuditRound round, int itemNo, AskQuestion asked) {
    this.id = Ids.next();
    this.roundId = round.id();
    this.listVersion = round.listVersion();
    this.itemNo = itemNo;
    this.group = asked.group().strip();
    this.text = asked.text().strip();
    this.method = asked.method();
    this.points = asked.points();
  }

  UUID id() {
    return id;
  }

  int listVersion() {
    return listVersion;
  }

  int itemNo() {
    return itemNo;
  }

  String group() {
    return group;
  }

  String text() {
    return text;
  }

  Method method() {
    return method;
  }

  int points() {
    return points;
  }
}
