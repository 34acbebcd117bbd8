package io.zhiben.training.exam;

import io.zhiben.contracts.event.EventType;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.training.EntryWindow;
import io.zhiben.training.TrainingError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records exams and retakes, and shows one. */
@ApplicationScoped
class ExamDesk {
  private final EntityManager entityManager;
  private final ExamSubjects subjects;
  private final EntryWindow window;
  private final ExamJournal journal;
  private final ExamLists lists;
  private final Clock clock;

  ExamDesk(
      EntityManager entityManager,
      ExamSubjects subjects,
      EntryWindow window,
      ExamJournal journal,
      ExamLists lists,
      Clock clock) {
    this.entityManager = entityManager;
    this.subjects = subjects;
    this.window = window;
    this.journal = journal;
    this.lists = lists;
    this.clock = clock;
  }

  @Transactional
  ExamView record(RecordExam command) {
    if (command.subjects() != 1) {
      throw Problem.ofField(TrainingError.EXAM_SUBJECT_NOT_NAMED, "sessionId");
    }
    ExamSubjects.Subject subject = subjects.of(command);
    window.require(command.heldOn());
    requirePassed(command.passed(), command.candidates());
    if (command.validUntil() != null && command.validUntil().isBefore(command.heldOn())) {
      throw Problem.ofField(TrainingError.EXAM_VALIDITY_WRONG, "validUntil");
    }
    Exam exam =
        new Exam(
            subject.place(),
            subject.enterprise(),
            subject.audience(),
            command,
            CurrentCaller.get().subject(),
            clock.instant());
    entityManager.persist(exam);
    subjects.examined(command, exam.id());
    ExamView view = lists.view(exam);
    journal.write("exam.record", EventType.EXAM_RECORDED, exam, null, view);
    return view;
  }

  @Transactional
  ExamView retake(UUID id, RecordRetake command, Preconditions preconditions) {
    Exam exam = find(id);
    preconditions.requireMatch(exam.version());
    window.require(command.heldOn());
    requirePassed(command.passed(), command.candidates());
    ExamView before = lists.view(exam);
    exam.retake(command, CurrentCaller.get().subject(), clock.instant());
    entityManager.flush();
    ExamView after = lists.view(exam);
    journal.write("exam.retake", EventType.EXAM_RETAKEN, exam, before, after);
    return after;
  }

  @Transactional
  ExamView get(UUID id) {
    return lists.view(find(id));
  }

  private Exam find(UUID id) {
    Exam exam = entityManager.find(Exam.class, id);
    if (exam == null) {
      throw Problem.notFound();
    }
    return exam;
  }

  private static void requirePassed(int passed, int candidates) {
    if (passed > candidates) {
      throw Problem.ofField(TrainingError.PASSED_EXCEEDS_CANDIDATES, "passed");
    }
  }
}
