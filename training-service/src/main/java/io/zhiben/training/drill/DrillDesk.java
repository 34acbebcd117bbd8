package io.zhiben.training.drill;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import io.zhiben.training.EntryWindow;
import io.zhiben.training.directory.EnterpriseDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records drills and shows them. */
@ApplicationScoped
class DrillDesk {
  private final EntityManager entityManager;
  private final EnterpriseDirectory directory;
  private final EntryWindow window;
  private final DrillJournal journal;
  private final DrillLists lists;
  private final Clock clock;

  DrillDesk(
      EntityManager entityManager,
      EnterpriseDirectory directory,
      EntryWindow window,
      DrillJournal journal,
      DrillLists lists,
      Clock clock) {
    this.entityManager = entityManager;
    this.directory = directory;
    this.window = window;
    this.journal = journal;
    this.lists = lists;
    this.clock = clock;
  }

  @Transactional
  DrillView record(RecordDrill command) {
    var enterprise = directory.require(command.enterpriseId());
    window.require(command.heldOn());
    Drill drill = new Drill(enterprise, command, CurrentCaller.get().subject(), clock.instant());
    entityManager.persist(drill);
    DrillView view = lists.view(drill);
    journal.recorded(drill, view);
    return view;
  }

  @Transactional
  DrillView get(UUID id) {
    Drill drill = entityManager.find(Drill.class, id);
    if (drill == null) {
      throw Problem.notFound();
    }
    return lists.view(drill);
  }
}
