package io.zhiben.reporting.task;

import io.zhiben.reporting.task.TaskViews.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An urging letter (催办) to the unit that leads a task.
 *
 * @param number within the plan and year; null until it is sent
 * @param proposedOn the day on which the suite found the task late; null where a person wrote it
 * @param late whether the day for the answer has passed without one
 */
@Schema(name = "UrgingView")
record UrgingView(
    UUID id,
    long version,
    String planId,
    String taskId,
    String title,
    Label unit,
    String window,
    LocalDate dueOn,
    UrgingState state,
    String number,
    String text,
    LocalDate proposedOn,
    LocalDate sentOn,
    LocalDate answerBy,
    boolean late,
    String answer,
    LocalDate answeredOn,
    LocalDate endedOn,
    List<UrgingVerb> actions) {}
