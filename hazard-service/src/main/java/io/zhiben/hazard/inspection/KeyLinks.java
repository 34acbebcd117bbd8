package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import java.util.List;

/**
 * The key links (关键环节) among the items that an inspection went by.
 *
 * @param all items that are key links
 * @param checked those of them that somebody looked at; what the enterprise doesn't have is looked
 *     at as well
 */
record KeyLinks(int all, int checked) {
  static KeyLinks of(List<Used> used, RecordInspection command) {
    int all = 0;
    int checked = 0;
    for (int i = 0; i < used.size(); i++) {
      for (RecordAnswer said : command.checklists().get(i).answers()) {
        if (used.get(i).items().get(said.no() - 1).keyLink()) {
          all++;
          checked += said.answer() == Answer.NOT_CHECKED ? 0 : 1;
        }
      }
    }
    return new KeyLinks(all, checked);
  }

  void write(Inspection inspection) {
    inspection.keyLinks(all, checked);
  }
}
