package io.zhiben.reporting.edition;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look at a text found.
 *
 * @param faults none for a good pack
 * @param gaps what a good pack leaves open; empty while there are faults
 */
@Schema(name = "PlanPackCheck")
record PackCheckView(List<FaultView> faults, List<EditionView.PackGap> gaps) {

  /**
   * One fault.
   *
   * @param line of the file, from 1; 0 where it is not known
   * @param path JSON pointer
   */
  @Schema(name = "PlanPackFault")
  record FaultView(String file, int line, String path, String message) {}
}
