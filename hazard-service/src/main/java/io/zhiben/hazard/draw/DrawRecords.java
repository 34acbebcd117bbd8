package io.zhiben.hazard.draw;

import io.zhiben.hazard.draw.DrawRecord.PublishedVisit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes the record of a draw, and shows published ones to everybody. */
@ApplicationScoped
class DrawRecords {
  private final DrawFile file;
  private final Draws draws;
  private final Listings listings;

  DrawRecords(DrawFile file, Draws draws, Listings listings) {
    this.file = file;
    this.draws = draws;
    this.listings = listings;
  }

  /**
   * A published draw in a list.
   *
   * @param regionCode the place that it was held for
   */
  record PublishedDraw(
      UUID id,
      String number,
      String title,
      String regionCode,
      Instant heldAt,
      Instant publishedAt) {}

  /** Of a draw that was held. */
  DrawRecord of(Draw draw) {
    DrawPool pool = file.poolOf(draw.id());
    List<DrawChange> changes = file.changesOf(draw.id());
    DrawBoard board = file.boardOf(draw, pool, changes);
    return new DrawRecord(
        DrawBoard.ALGORITHM,
        draw.id(),
        draw.number(),
        draw.title(),
        draw.place().code(),
        draw.unannounced(),
        draw.frozenAt(),
        draw.poolHash(),
        draw.commitment(),
        draw.heldAt(),
        draw.openSeed(),
        draw.publicValue(),
        pool,
        board.drawn(),
        changes,
        board.targets(),
        visits(draw),
        draw.publishedAt());
  }

  private List<PublishedVisit> visits(Draw draw) {
    return file.visitsOf(draw.id()).entrySet().stream()
        .flatMap(target ->
            target.getValue().stream()
                .map(visit ->
                    new PublishedVisit(target.getKey(), visit.inspectedOn(), visit.findings())))
        .toList();
  }

  @Transactional
  Page<PublishedDraw> published(PageRequest page) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            listings
                .of(Draw.class)
                .where("e.state = :state", "state", DrawState.PUBLISHED)
                .sortable("number", "e.number")
                .fetch(page)
                .map(DrawRecords::row));
  }

  /**
   * What was published is for everybody, beyond all scopes: the scope is lifted for this one
   * question, which asks for the state in the same breath.
   */
  @Transactional
  DrawRecord published(UUID id) {
    return CurrentCaller.callAs(
        Caller.system(),
        () ->
            draws
                .find("id = ?1 and state = ?2", id, DrawState.PUBLISHED)
                .firstResultOptional()
                .map(this::of)
                .orElseThrow(Problem::notFound));
  }

  private static PublishedDraw row(Draw draw) {
    return new PublishedDraw(
        draw.id(),
        draw.number(),
        draw.title(),
        draw.place().code(),
        draw.heldAt(),
        draw.publishedAt());
  }
}
