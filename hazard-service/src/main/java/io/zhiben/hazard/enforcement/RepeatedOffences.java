package io.zhiben.hazard.enforcement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who was sanctioned more than once in a period.
 *
 * @param least so many decided cases make a row
 * @param enterprises by enterprise and ground, most cases first
 * @param posts by enterprise and post of the person whom a measure met (Y-296), most cases first
 */
record RepeatedOffences(
    LocalDate from,
    LocalDate to,
    int least,
    List<RepeatedRow> enterprises,
    List<RepeatedPost> posts) {
  RepeatedOffences {
    enterprises = enterprises.stream().toList();
    posts = posts.stream().toList();
  }

  /**
   * @param fineFen of all these cases, in fen
   */
  record RepeatedRow(
      UUID enterpriseId,
      String enterpriseName,
      String violationCode,
      String violationTitle,
      long cases,
      long fineFen,
      LocalDate lastDecidedOn) {}

  record RepeatedPost(UUID enterpriseId, String enterpriseName, String post, long cases) {}
}
