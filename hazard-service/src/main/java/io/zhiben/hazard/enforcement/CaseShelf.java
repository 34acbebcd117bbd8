package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.hazard.photo.AlbumPhoto;
import io.zhiben.hazard.photo.PhotoAlbum;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What stands beside a case: its journal, its photos, the name of its place. */
@ApplicationScoped
class CaseShelf {
  private final Journal journal;
  private final PhotoAlbum album;
  private final RegionTree regions;

  CaseShelf(Journal journal, PhotoAlbum album, RegionTree regions) {
    this.journal = journal;
    this.album = album;
    this.regions = regions;
  }

  String regionName(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }

  List<AlbumPhoto> photos(UUID caseId) {
    return album.of(caseId);
  }

  List<Journal.JournalLine> timeline(UUID caseId) {
    return journal.of(caseId);
  }
}
