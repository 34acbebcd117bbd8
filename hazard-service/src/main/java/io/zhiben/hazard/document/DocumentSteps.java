package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.document.DocumentBook.Standing;
import io.zhiben.hazard.document.DocumentCommands.DraftDocument;
import io.zhiben.hazard.document.DocumentCommands.ServeDocument;
import io.zhiben.hazard.document.DocumentPolicy.Step;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What people do with documents. */
@ApplicationScoped
class DocumentSteps {
  private final DocumentBook book;
  private final DocumentFiles files;
  private final DocumentViews views;
  private final EnterpriseDirectory directory;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final Clock clock;

  DocumentSteps(
      DocumentBook book,
      DocumentFiles files,
      DocumentViews views,
      EnterpriseDirectory directory,
      RegionTree regions,
      Preconditions preconditions,
      Clock clock) {
    this.book = book;
    this.files = files;
    this.views = views;
    this.directory = directory;
    this.regions = regions;
    this.preconditions = preconditions;
    this.clock = clock;
  }

  @Transactional
  DocumentView draft(DraftDocument command) {
    Caller caller = CurrentCaller.get();
    ValueRules.require(command.kind(), command.values(), false);
    return views.of(
        book.draft(
            new NewDocument(
                command.kind(),
                Authority.of(caller),
                addressee(command, caller),
                List.of(),
                command.values())));
  }

  private Addressee addressee(DraftDocument command, Caller caller) {
    boolean named = command.recipient() != null && !command.recipient().isBlank();
    if (named == (command.enterpriseId() != null)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "recipient");
    }
    if (named) {
      return Addressee.unit(regions.placeOf(caller.region()), command.recipient().strip());
    }
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    LeadDepartmentPolicy.require(caller, enterprise.leadDepartments());
    return Addressee.of(enterprise);
  }

  @Transactional
  DocumentView revise(UUID id, DocumentValues values) {
    return step(
        Step.REVISE,
        id,
        document -> {
          ValueRules.require(document.kind(), values, false);
          document.revise(values);
        });
  }

  @Transactional
  DocumentView issue(UUID id) {
    OfficialDocument document = begin(Step.ISSUE, id);
    book.issue(document);
    return views.of(document);
  }

  @Transactional
  DocumentView serve(UUID id, ServeDocument command) {
    return step(
        Step.SERVE,
        id,
        document ->
            document.serve(
                new Service(
                    command.servedOn(),
                    command.method(),
                    command.note(),
                    CurrentCaller.get().subject(),
                    clock.instant()),
                book.today()));
  }

  @Transactional
  DocumentView attach(UUID id, Photo photo) {
    return step(
        Step.ATTACH_RECEIPT,
        id,
        document -> {
          // a key of its own: what a refused attempt wrote is removed, and nothing else
          String key = "documents/" + id + "-" + Ids.next() + "." + photo.extension();
          document.attach(new Receipt(key, photo.mediaType(), (long) photo.size()));
          files.put(key, photo.open(), photo.size(), photo.mediaType());
        });
  }

  @Transactional
  DocumentView withdraw(UUID id, String reason) {
    return step(
        Step.WITHDRAW,
        id,
        document ->
            document.withdraw(reason.strip(), CurrentCaller.get().subject(), clock.instant()));
  }

  @Transactional
  byte[] preview(UUID id) {
    OfficialDocument document = book.require(id);
    DocumentPolicy.permit(Step.REVISE, document, CurrentCaller.get());
    return book.preview(document);
  }

  private OfficialDocument begin(Step step, UUID id) {
    OfficialDocument document = book.require(id);
    DocumentPolicy.permit(step, document, CurrentCaller.get());
    preconditions.requireMatch(document.version());
    return document;
  }

  private DocumentView step(Step step, UUID id, Consumer<OfficialDocument> change) {
    OfficialDocument document = begin(step, id);
    Standing before = Standing.of(document);
    change.accept(document);
    book.changed("document." + step.name().toLowerCase().replace('_', '-'), document, before);
    return views.of(document);
  }
}
