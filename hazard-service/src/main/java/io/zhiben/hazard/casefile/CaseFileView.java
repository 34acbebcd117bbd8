package io.zhiben.hazard.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The records of one major hazard.
 *
 * @param complete nothing that is required is missing or still to come
 * @param records in the order of the process
 * @param appraisal the last one; null before
 * @param mayAppraise whether the caller may appraise it now
 */
record CaseFileView(
    UUID hazardId,
    String number,
    boolean complete,
    List<CaseRecord> records,
    AppraisalView appraisal,
    boolean mayAppraise) {

  /**
   * One of them.
   *
   * @param required the place asks for it
   * @param blocksSignOff without it the hazard isn't signed off
   */
  record CaseRecord(RecordKind kind, RecordState state, boolean required, boolean blocksSignOff) {}

  /** How the rectification was found. */
  @Schema(name = "HazardAppraisal")
  record AppraisalView(AppraisalResult result, String findings, LocalDate appraisedOn) {
    static AppraisalView of(Appraisal one) {
      return new AppraisalView(one.result(), one.findings(), one.appraisedOn());
    }
  }

  /**
   * A major hazard that lacks records.
   *
   * @param missing that should be there by now, of those that its place asks for
   */
  record IncompleteCase(
      UUID hazardId,
      String number,
      UUID enterpriseId,
      String enterpriseName,
      String state,
      List<RecordKind> missing) {}
}
