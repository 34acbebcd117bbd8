package io.zhiben.hazard.draw;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Filter;

/**
 * One random draw. Only the supervising side's scopes reach it: neither enterprises nor agencies
 * have a branch in its filter, so a draw cannot warn those whom it chose.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "random_draw")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Draw extends ScopedEntity {
  private String number;
  private String title;
  private boolean unannounced;

  @Enumerated(EnumType.STRING)
  private DrawState state;

  private String department;
  private String definition;
  private String poolHash;
  private String commitment;
  private String seed;
  private String publicValue;
  private int changes;
  private String preparedBy;
  private Instant preparedAt;
  private String frozenBy;
  private Instant frozenAt;
  private String heldBy;
  private Instant heldAt;
  private String publishedBy;
  private Instant publishedAt;
  private String cancelledBy;
  private Instant cancelledAt;
  private String cancelReason;

  /** For Hibernate. */
  protected Draw() {}

  /**
   * @param department that prepares it as lead; null for an officer's draw
   */
  Draw(Place place, String number, String department, String preparedBy, Instant at) {
    super(place);
    this.number = number;
    this.department = department;
    this.preparedBy = preparedBy;
    this.preparedAt = at;
    this.state = DrawState.DRAFT;
  }

  void require(DrawVerb verb) {
    if (!state.permits(verb)) {
      throw Problem.of(DrawError.DRAW_STATE_FORBIDS, state);
    }
  }

  /** Takes the definition over; its place stays. */
  void define(String newTitle, boolean isUnannounced, String newDefinition) {
    require(DrawVerb.CHANGE);
    this.title = newTitle;
    this.unannounced = isUnannounced;
    this.definition = newDefinition;
  }

  void freeze(String hashOfPool, String newSeed, String subject, Instant at) {
    require(DrawVerb.FREEZE);
    this.poolHash = hashOfPool;
    this.seed = newSeed;
    this.commitment = DrawBoard.commitmentOf(newSeed);
    this.frozenBy = subject;
    this.frozenAt = at;
    this.state = DrawState.FROZEN;
  }

  void hold(String saidValue, String subject, Instant at) {
    require(DrawVerb.HOLD);
    this.publicValue = saidValue;
    this.heldBy = subject;
    this.heldAt = at;
    this.state = DrawState.HELD;
  }

  /** Counts one more change of the result and gives its number. */
  int nextChange(DrawVerb verb) {
    require(verb);
    return ++changes;
  }

  void publish(String subject, Instant at) {
    require(DrawVerb.PUBLISH);
    this.publishedBy = subject;
    this.publishedAt = at;
    this.state = DrawState.PUBLISHED;
  }

  void cancel(String reason, String subject, Instant at) {
    require(DrawVerb.CANCEL);
    this.cancelReason = reason;
    this.cancelledBy = subject;
    this.cancelledAt = at;
    this.state = DrawState.CANCELLED;
  }

  String number() {
    return number;
  }

  String title() {
    return title;
  }

  boolean unannounced() {
    return unannounced;
  }

  DrawState state() {
    return state;
  }

  String department() {
    return department;
  }

  String definition() {
    return definition;
  }

  String poolHash() {
    return poolHash;
  }

  String commitment() {
    return commitment;
  }

  /** The seed once it may be seen; null before the draw is held, and for ever when it never was. */
  String openSeed() {
    return heldAt == null ? null : seed;
  }

  /** For the draw itself only. */
  String secretSeed() {
    return seed;
  }

  /** Empty when nobody said one; null before the draw is held. */
  String publicValue() {
    return publicValue;
  }

  Instant preparedAt() {
    return preparedAt;
  }

  Instant frozenAt() {
    return frozenAt;
  }

  Instant heldAt() {
    return heldAt;
  }

  Instant publishedAt() {
    return publishedAt;
  }

  Instant cancelledAt() {
    return cancelledAt;
  }

  String cancelReason() {
    return cancelReason;
  }
}
