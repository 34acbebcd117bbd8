package io.zhiben.enterprise.importing;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.access.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;

/**
 * One import job. Requests create and read it by this entity; its progress is written by {@link
 * ImportClaims}, which knows the process that works on it.
 */
@Entity
@EntityListeners(ScopeGuard.class)
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class EnterpriseImport implements Scoped {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Embedded private Place place;
  private String subject;
  private String client;
  private String roles;

  @Enumerated(EnumType.STRING)
  private ScopeKind scope;

  private String org;
  private String fileName;
  private String fileKey;

  @Enumerated(EnumType.STRING)
  private ImportState state;

  private String failure;
  private Integer rowsTotal;
  private int rowsRead;
  private int rowsAdded;
  private int rowsUnchanged;
  private int rowsRejected;
  private int lastRow;
  private Instant createdAt;
  private Instant finishedAt;

  /** For Hibernate. */
  protected EnterpriseImport() {}

  EnterpriseImport(
      UUID id, Place place, Caller caller, String fileName, String fileKey, Instant now) {
    this.id = id;
    this.place = place;
    this.subject = caller.subject();
    this.client = caller.client();
    this.roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    this.scope = caller.scope();
    this.org = caller.org();
    this.fileName = fileName;
    this.fileKey = fileKey;
    this.state = ImportState.RECEIVED;
    this.createdAt = now;
  }

  @Override
  public Place place() {
    return place;
  }

  UUID id() {
    return id;
  }

  /** Who sent the file; rows are written in his name and within his scope. */
  Caller caller() {
    Set<Role> held =
        Arrays.stream(roles.split(","))
            .filter(name -> !name.isEmpty())
            .map(Role::valueOf)
            .collect(Collectors.toSet());
    return new Caller(subject, client, held, scope, place.code(), org);
  }

  String fileName() {
    return fileName;
  }

  String fileKey() {
    return fileKey;
  }

  ImportState state() {
    return state;
  }

  String failure() {
    return failure;
  }

  Integer rowsTotal() {
    return rowsTotal;
  }

  int rowsRead() {
    return rowsRead;
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

  /** Number of the last row that was worked off. */
  int lastRow() {
    return lastRow;
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant finishedAt() {
    return finishedAt;
  }
}
