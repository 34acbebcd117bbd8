package io.zhiben.hazard.inspection;

import io.zhiben.hazard.inspection.RecordInspection.Participant;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * A department that took part beside the lead, by its posts. Never changed; reached only by way of
 * its inspection.
 */
@Entity
@Table(name = "inspection_participant")
class InspectionParticipant {
  private static final String SEPARATOR = "\n";

  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID inspectionId;

  private String department;
  private String posts;

  /** For Hibernate. */
  protected InspectionParticipant() {}

  InspectionParticipant(UUID inspectionId, Participant participant) {
    this.id = Ids.next();
    this.inspectionId = inspectionId;
    this.department = participant.department();
    this.posts = String.join(SEPARATOR, participant.posts());
  }

  String department() {
    return department;
  }

  Participant participant() {
    return new Participant(department, List.of(posts.split(SEPARATOR)));
  }
}
