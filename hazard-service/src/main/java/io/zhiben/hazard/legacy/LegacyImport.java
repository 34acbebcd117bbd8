package io.zhiben.hazard.legacy;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;

/** One register that was sent, and how far it is. Enterprises and agencies have no way to it. */
@Entity
@Table(name = "legacy_import")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class LegacyImport extends ScopedEntity {
  private static final int MOST_ATTEMPTS = 5;

  private String subject;
  private String client;
  private String roles;

  @Enumerated(EnumType.STRING)
  private ScopeKind scope;

  private String org;
  private String fileName;

  @Enumerated(EnumType.STRING)
  private LegacyState state;

  private int attempts;
  private int rowsTotal;
  private int rowsGood;
  private int rowsAdded;
  private int rowsUnchanged;
  private int rowsRejected;
  private Instant createdAt;
  private Instant committedAt;
  private Instant finishedAt;

  /** For Hibernate. */
  protected LegacyImport() {}

  LegacyImport(Place place, Caller caller, String fileName, Instant now) {
    super(place);
    this.subject = caller.subject();
    this.client = caller.client();
    this.roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    this.scope = caller.scope();
    this.org = caller.org();
    this.fileName = fileName;
    this.state = LegacyState.CHECKED;
    this.createdAt = now;
  }

  /** What a portion of its rows came to. */
  record Counts(int good, int added, int unchanged, int rejected) {}

  /** Adds rows that were looked through. */
  void checked(Counts rows) {
    rowsTotal += rows.good() + rows.unchanged() + rows.rejected();
    rowsGood += rows.good();
    rowsUnchanged += rows.unchanged();
    rowsRejected += rows.rejected();
  }

  void commit(Instant now) {
    if (state == LegacyState.EXPIRED) {
      throw Problem.of(LegacyError.LEGACY_EXPIRED);
    }
    if (state != LegacyState.CHECKED) {
      throw Problem.of(LegacyError.LEGACY_COMMITTED);
    }
    state = LegacyState.RUNNING;
    committedAt = now;
  }

  void expire(Instant now) {
    state = LegacyState.EXPIRED;
    rowsGood = 0;
    finishedAt = now;
  }

  /** Adds good rows that were dealt with. */
  void advance(Counts rows) {
    attempts = 0;
    rowsGood -= rows.added() + rows.unchanged() + rows.rejected();
    rowsAdded += rows.added();
    rowsUnchanged += rows.unchanged();
    rowsRejected += rows.rejected();
  }

  void finish(Instant now) {
    state = LegacyState.DONE;
    finishedAt = now;
  }

  /** Counts a portion that could not be written; ends the job after some of them in a row. */
  void stumble(Instant now) {
    if (++attempts >= MOST_ATTEMPTS) {
      state = LegacyState.FAILED;
      finishedAt = now;
    }
  }

  /** Who sent it; rows are written in his name and within his scope. */
  Caller caller() {
    Set<Role> held =
        Arrays.stream(roles.split(","))
            .filter(name -> !name.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    return new Caller(subject, client, held, scope, place().code(), org);
  }

  String fileName() {
    return fileName;
  }

  LegacyState state() {
    return state;
  }

  int rowsTotal() {
    return rowsTotal;
  }

  /** Good rows that wait to be taken over. */
  int rowsGood() {
    return rowsGood;
  }

  int rowsAdded() {
    return rowsAdded;
  }

  int rowsUnchanged() {
    return rowsUnchanged;
  }

  int rowsRejected() {
    return rowsRejected;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant committedAt() {
    return committedAt;
  }

  Instant finishedAt() {
    return finishedAt;
  }
}
