package io.zhiben.reporting.edition;

import io.zhiben.platform.problem.Problem;
import io.zhiben.reporting.edition.LeftFiles.LeftFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Offers a file that was left out as a draft: what people issued stays until they issue again. */
@ApplicationScoped
class LeftFileDesk {
  private final LeftFiles files;
  private final EditionDesk desk;
  private final EditionViews views;
  private final PackTexts texts;

  LeftFileDesk(LeftFiles files, EditionDesk desk, EditionViews views, PackTexts texts) {
    this.files = files;
    this.desk = desk;
    this.views = views;
    this.texts = texts;
  }

  /** None or one. */
  @Transactional
  public List<LeftFileView> list(String planId, Locale locale) {
    Edition newest = desk.own(planId);
    return files.find(planId).stream()
        .map(file ->
            new LeftFileView(
                planId, file.readAt(), views.changes(newest.content(), file.content(), locale)))
        .toList();
  }

  /**
   * @throws Problem NOT_FOUND where no file was left out; PLAN_OPEN_VERSION where the plan has an
   *     open version already
   */
  @Transactional
  public EditionView draft(String planId, String reason, Locale locale) {
    Edition newest = desk.own(planId);
    LeftFile file = files.find(planId).orElseThrow(Problem::notFound);
    texts.require(planId, newest.region(), file.content());
    EditionView made =
        desk.added("plan-version.draft-file", planId, file.content(), reason.strip(), locale);
    files.forget(planId);
    return made;
  }
}
