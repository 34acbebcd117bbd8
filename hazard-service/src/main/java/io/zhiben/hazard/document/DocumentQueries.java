package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads documents within the caller's scope. */
@ApplicationScoped
class DocumentQueries {
  private static final UUID NONE = new UUID(0, 0);

  private final Listings listings;
  private final OfficialDocuments documents;
  private final DocumentSubjects subjects;
  private final DocumentFiles files;
  private final RegionCondition regions;
  private final DocumentViews views;

  DocumentQueries(
      Listings listings,
      OfficialDocuments documents,
      DocumentSubjects subjects,
      DocumentFiles files,
      RegionCondition regions,
      DocumentViews views) {
    this.listings = listings;
    this.documents = documents;
    this.subjects = subjects;
    this.files = files;
    this.regions = regions;
    this.views = views;
  }

  /**
   * A file of a document.
   *
   * @param name as it is saved
   */
  record Download(String name, String mediaType, byte[] content) {}

  @Transactional
  DocumentView get(UUID id) {
    return views.of(documents.require(id));
  }

  @Transactional
  Page<DocumentRow> list(DocumentFilter filter, PageRequest page) {
    Listing<OfficialDocument> listing =
        listings
            .of(OfficialDocument.class)
            .containing(filter.q, "coalesce(e.number, '')", "e.recipient")
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.kind = :kind", "kind", filter.kind)
            .where("e.state = :state", "state", filter.state)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.issuedOn >= :issuedFrom", "issuedFrom", filter.issuedFrom)
            .where("e.issuedOn <= :issuedTo", "issuedTo", filter.issuedTo);
    if (filter.subject != null) {
      List<UUID> about = subjects.documentsAbout(filter.subject);
      listing.where("e.id in :about", "about", about.isEmpty() ? List.of(NONE) : about);
    }
    return listing.sortable("issuedOn", "e.issuedOnOrder").fetch(page).map(DocumentViews::row);
  }

  @Transactional
  Download pdf(UUID id) {
    OfficialDocument document = issued(id);
    return new Download(
        nameOf(document) + ".pdf", DocumentFiles.PDF, files.require(DocumentBook.pdfKey(id)));
  }

  @Transactional
  Download docx(UUID id) {
    OfficialDocument document = issued(id);
    return new Download(
        nameOf(document) + ".docx", DocumentFiles.DOCX, files.require(DocumentBook.docxKey(id)));
  }

  @Transactional
  Download receipt(UUID id) {
    OfficialDocument document = issued(id);
    if (document.receipt() == null) {
      throw Problem.notFound();
    }
    Receipt receipt = document.receipt();
    String extension = receipt.key().substring(receipt.key().lastIndexOf('.'));
    return new Download(
        "送达回证 " + document.number() + extension, receipt.mediaType(), files.require(receipt.key()));
  }

  private OfficialDocument issued(UUID id) {
    OfficialDocument document = documents.require(id);
    if (document.files() == null) {
      throw Problem.notFound();
    }
    return document;
  }

  private static String nameOf(OfficialDocument document) {
    return document.kind().title() + " " + document.number();
  }
}
