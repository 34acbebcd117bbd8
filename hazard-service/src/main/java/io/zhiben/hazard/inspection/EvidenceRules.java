package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.inspection.RecordInspection.RecordAnswer;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What an inspection must show besides its answers: photos, what was seen from afar, a study. */
final class EvidenceRules {
  /** Photos of one inspection itself, those of its hazards apart. */
  static final int MOST_PHOTOS = 200;

  /** No recording is kept longer that an inspection could still act on. */
  private static final Duration OLDEST = Duration.ofDays(366);

  private EvidenceRules() {}

  /**
   * An item that asks for a photo isn't good by papers alone (Y-541): the answer names it.
   *
   * @param field of the request that holds the answers
   */
  static void requirePhotos(Used used, List<RecordAnswer> answers, String field) {
    for (int i = 0; i < answers.size(); i++) {
      RecordAnswer said = answers.get(i);
      String one = field + "[" + i + "].photos";
      boolean wrong = said.answer() == Answer.NOT_OK || said.answer() == Answer.NOT_CHECKED;
      if (wrong && !said.photos().isEmpty()) {
        throw Problem.ofField(CommonError.INVALID_FIELD, one);
      }
      boolean needed = used.items().get(said.no() - 1).photoNeeded();
      if (needed && said.answer() == Answer.OK && said.photos().isEmpty()) {
        throw Problem.ofField(InspectionError.ITEM_PHOTO_NEEDED, one, said.no());
      }
    }
  }

  /** Refuses more photos than an inspection may have. */
  static void requireFewPhotos(RecordInspection command) {
    int named = command.answers().stream().mapToInt(one -> one.photos().size()).sum();
    if (named > MOST_PHOTOS) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "checklists");
    }
  }

  /** What is looked at from afar has a source and a time that is over; nothing else has. */
  static void requireRemote(RecordInspection command, Instant now) {
    Set<Circumstance> circumstances = command.circumstances();
    if (circumstances.containsAll(Circumstance.REMOTE)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "circumstances");
    }
    boolean remote = circumstances.stream().anyMatch(Circumstance.REMOTE::contains);
    RemoteLook look = command.remote();
    if (remote != (look != null)) {
      throw remote
          ? Problem.ofField(InspectionError.REMOTE_SOURCE_NEEDED, "remote")
          : Problem.ofField(CommonError.INVALID_FIELD, "remote");
    }
    if (look == null) {
      return;
    }
    if (look.from().isBefore(now.minus(OLDEST))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "remote.from");
    }
    if (look.to().isBefore(look.from()) || look.to().isAfter(now)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "remote.to");
    }
  }

  /** An inspection in depth (解剖式, T-006) answers every item, and says what follows from it. */
  static void requireAnalysis(RecordInspection command) {
    boolean inDepth = command.circumstances().contains(Circumstance.DISSECTION);
    if (!inDepth) {
      if (command.analysis() != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "analysis");
      }
      return;
    }
    if (command.analysis() == null) {
      throw Problem.ofField(InspectionError.DISSECTION_NOT_WHOLE, "analysis");
    }
    boolean whole =
        !command.checklists().isEmpty()
            && command.answers().stream().noneMatch(one -> one.answer() == Answer.NOT_CHECKED);
    if (!whole) {
      throw Problem.ofField(InspectionError.DISSECTION_NOT_WHOLE, "checklists");
    }
  }

  /** Who adds photos: whoever recorded it, and the departments of a joint inspection. */
  static boolean mayAddPhotos(Inspection inspection, Set<String> parties, Caller caller) {
    return inspection.isRecordedBy(caller.subject())
        || JointPolicy.mayAdd(inspection.kind(), parties, caller);
  }
}
