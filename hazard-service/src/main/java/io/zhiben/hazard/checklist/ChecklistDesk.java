package io.zhiben.hazard.checklist;

import io.zhiben.hazard.checklist.ChecklistCommands.AdoptTemplate;
import io.zhiben.hazard.checklist.ChecklistCommands.MakeChecklist;
import io.zhiben.hazard.checklist.ChecklistCommands.RetireChecklist;
import io.zhiben.hazard.checklist.ChecklistCommands.ReviseChecklist;
import io.zhiben.hazard.checklist.ChecklistCommands.WriteItem;
import io.zhiben.hazard.checklist.ChecklistTemplate.TemplateItem;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Writes checklists, puts them into force and gives them up. */
@ApplicationScoped
class ChecklistDesk {
  private final RegionTree regions;
  private final EnterpriseDirectory directory;
  private final ItemRules rules;
  private final ChecklistBook book;
  private final Preconditions preconditions;

  ChecklistDesk(
      RegionTree regions,
      EnterpriseDirectory directory,
      ItemRules rules,
      ChecklistBook book,
      Preconditions preconditions) {
    this.regions = regions;
    this.directory = directory;
    this.rules = rules;
    this.book = book;
    this.preconditions = preconditions;
  }

  @Transactional
  ChecklistView make(MakeChecklist command) {
    return make(command, null);
  }

  @Transactional
  ChecklistView adopt(ChecklistTemplate template, AdoptTemplate command) {
    boolean one = command.enterpriseId() != null;
    boolean titled = command.title() != null && !command.title().isBlank();
    return make(
        new MakeChecklist(
            titled ? command.title() : template.title(),
            command.kind() == null ? ChecklistKind.STANDARD : command.kind(),
            command.regionCode(),
            command.enterpriseId(),
            command.domainCode(),
            command.tags() == null && !one ? template.tags() : command.tags(),
            template.items().stream().map(ChecklistDesk::written).toList()),
        template.id());
  }

  private static WriteItem written(TemplateItem item) {
    return new WriteItem(
        item.text(),
        item.basis(),
        item.clauseId(),
        item.section(),
        item.code(),
        item.note(),
        null,
        null,
        null,
        item.photoNeeded(),
        item.keyLink());
  }

  private ChecklistView make(MakeChecklist command, String templateId) {
    Caller caller = CurrentCaller.get();
    boolean own = ChecklistPolicy.isEnterprise(caller);
    ListedEnterprise enterprise = enterprise(command, caller);
    Place place = enterprise == null ? place(command, caller) : enterprise.place();
    if (command.kind() == ChecklistKind.ENFORCEMENT && command.domainCode() == null) {
      throw Problem.ofField(ChecklistError.CHECKLIST_NEEDS_SECTOR, "domainCode");
    }
    List<ChecklistItem> items = rules.items(command.items(), place);
    rules.requirePenalties(command.kind(), items);
    return book.open(new Checklist(place, command, enterprise, own, templateId), items);
  }

  @Transactional
  ChecklistView revise(UUID id, ReviseChecklist command) {
    Checklist checklist = begin(id);
    List<ChecklistItem> items = rules.items(command.items(), checklist.place());
    rules.requirePenalties(checklist.kind(), items);
    return book.write(checklist, command.title(), items);
  }

  @Transactional
  ChecklistView issue(UUID id) {
    Checklist checklist = begin(id);
    return book.issue(checklist, rules::requireInForce);
  }

  @Transactional
  ChecklistView retire(UUID id, RetireChecklist command) {
    return book.retire(begin(id), command.reason().strip());
  }

  private Checklist begin(UUID id) {
    Checklist checklist = book.require(id);
    ChecklistPolicy.require(CurrentCaller.get(), checklist);
    preconditions.requireMatch(checklist.version());
    return checklist;
  }

  /** The one that it is for; null for a list of a place. */
  private ListedEnterprise enterprise(MakeChecklist command, Caller caller) {
    if (command.enterpriseId() == null) {
      if (ChecklistPolicy.isEnterprise(caller)) {
        throw Problem.ofField(ChecklistError.CHECKLIST_NEEDS_ENTERPRISE, "enterpriseId");
      }
      return null;
    }
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    boolean more =
        command.regionCode() != null || command.domainCode() != null || !command.tags().isEmpty();
    if (more) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "enterpriseId");
    }
    return enterprise;
  }

  private Place place(MakeChecklist command, Caller caller) {
    Place place =
        regions.placeOf(command.regionCode() == null ? caller.region() : command.regionCode());
    if (!place.isWithin(caller.region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    return place;
  }
}
