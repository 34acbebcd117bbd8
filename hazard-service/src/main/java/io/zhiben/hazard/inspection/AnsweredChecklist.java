package io.zhiben.hazard.inspection;

import io.zhiben.hazard.checklist.ChecklistItem;
import io.zhiben.hazard.checklist.IssuedChecklists.Used;
import io.zhiben.hazard.inspection.InspectionStatistics.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A checklist as an inspection answered it.
 *
 * @param title as it reads now
 * @param no number of the version
 * @param answers in the order of the items
 * @param scores of the whole, then of each section in its order, where the list has sections
 *     (Y-042, Y-255)
 */
record AnsweredChecklist(
    UUID checklistId,
    UUID versionId,
    String title,
    int no,
    List<Line> answers,
    List<Score> scores) {

  static AnsweredChecklist of(Used used, List<InspectionAnswer> said, List<ItemPhoto> photos) {
    Map<Integer, InspectionAnswer> byItem =
        said.stream().collect(Collectors.toMap(InspectionAnswer::itemNo, Function.identity()));
    Map<Integer, List<NamedPhoto>> named =
        photos.stream()
            .collect(
                Collectors.groupingBy(
                    ItemPhoto::itemNo, Collectors.mapping(ItemPhoto::view, Collectors.toList())));
    List<Line> lines =
        used.items().stream()
            .filter(item -> byItem.containsKey(item.no()))
            .map(item ->
                Line.of(item, byItem.get(item.no()), named.getOrDefault(item.no(), List.of())))
            .toList();
    return new AnsweredChecklist(
        used.checklistId(), used.versionId(), used.title(), used.no(), lines, scores(lines));
  }

  /** What isn't there and what nobody looked at counts neither for nor against. */
  static List<Score> scores(List<Line> lines) {
    Map<String, List<Answer>> sections = new LinkedHashMap<>();
    List<Answer> all = new ArrayList<>();
    for (Line line : lines) {
      all.add(line.answer());
      if (line.section() != null) {
        sections.computeIfAbsent(line.section(), none -> new ArrayList<>()).add(line.answer());
      }
    }
    List<Score> scores = new ArrayList<>();
    scores.add(Score.of(null, all));
    sections.forEach((section, answers) -> scores.add(Score.of(section, answers)));
    return scores;
  }

  /**
   * How much of what was looked at is as it has to be.
   *
   * @param section null for the whole list
   * @param good answers OK, of those OK and NOT_OK
   */
  @Schema(name = "ChecklistScore")
  record Score(String section, Rate good) {
    static Score of(String section, List<Answer> answers) {
      long good = answers.stream().filter(one -> one == Answer.OK).count();
      long bad = answers.stream().filter(one -> one == Answer.NOT_OK).count();
      return new Score(section, Rate.of(good, good + bad));
    }
  }

  /**
   * An item with its answer.
   *
   * @param basis the document that the item rests on, else null
   * @param clauseId the clause that it points at, else null
   * @param clauseNo that clause's number as documents cite it
   * @param hazardId the hazard that the answer NOT_OK became; else null
   * @param section the part of the list that it stands in, else null
   * @param violationCode the ground of the discretion standard that a breach is, else null
   * @param keyLink it is a key link of the enterprise's work
   * @param photos that the answer names
   */
  @Schema(name = "AnsweredLine")
  record Line(
      int no,
      String text,
      String basis,
      String clauseId,
      String clauseNo,
      Answer answer,
      String remark,
      UUID hazardId,
      String section,
      String violationCode,
      boolean keyLink,
      List<NamedPhoto> photos) {
    static Line of(ChecklistItem item, InspectionAnswer answer, List<NamedPhoto> photos) {
      boolean clause = item.clause() != null;
      return new Line(
          item.no(),
          item.text(),
          item.basis(),
          clause ? item.clause().clauseId() : null,
          clause ? item.clause().no() : null,
          answer.answer(),
          answer.remark(),
          answer.hazardId(),
          item.section(),
          item.violationCode(),
          item.keyLink(),
          photos);
    }
  }
}
