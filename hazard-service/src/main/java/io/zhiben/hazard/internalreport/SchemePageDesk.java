package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.hazard.photo.PhotoContent;
import io.zhiben.hazard.photo.Stage;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The pages of a scheme's file (D-056), as photos or scans. */
@ApplicationScoped
class SchemePageDesk {
  private final Schemes schemes;
  private final EnterpriseDirectory directory;
  private final PhotoAlbum album;
  private final AuditTrail audit;

  SchemePageDesk(
      Schemes schemes, EnterpriseDirectory directory, PhotoAlbum album, AuditTrail audit) {
    this.schemes = schemes;
    this.directory = directory;
    this.album = album;
    this.audit = audit;
  }

  /** In the order in which they were added. */
  @Transactional
  List<AlbumPhoto> of(UUID enterprise) {
    return album.of(reached(enterprise).pagesId());
  }

  /** Adds a page; what the office found good it looks at anew. */
  @Transactional
  AlbumPhoto add(UUID enterprise, Photo checked) {
    directory.requireForWriting(enterprise);
    Scheme scheme = reached(enterprise);
    AlbumPhoto page = album.add(scheme.pagesId(), Stage.BEFORE, checked);
    scheme.filed();
    schemes.grow(scheme);
    schemes.flush();
    audit.record(
        "internal-scheme.add-page",
        "InternalScheme",
        scheme.id(),
        scheme.place().code(),
        null,
        page);
    return page;
  }

  @Transactional
  PhotoContent open(UUID enterprise, UUID page) {
    return album.open(reached(enterprise).pagesId(), page).orElseThrow(Problem::notFound);
  }

  private Scheme reached(UUID enterprise) {
    return directory
        .find(enterprise)
        .flatMap(one -> schemes.of(one.id()))
        .orElseThrow(Problem::notFound);
  }
}
