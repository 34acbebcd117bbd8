package io.zhiben.enterprise.countsheet;

import io.zhiben.enterprise.importing.ImportError;
import java.util.List;

/**
 * A sheet of counts that was looked through.
 *
 * @param rows with content
 * @param added counts that are new
 * @param unchanged counts that are there already, with the same numbers
 * @param errors the first 200 faults; as long as there is one, nothing is kept
 * @param kept whether the new ones were entered
 */
public record CountSheetView(
    int rows, int added, int unchanged, List<ImportError> errors, boolean kept) {
  public CountSheetView {
    errors = List.copyOf(errors);
  }
}
