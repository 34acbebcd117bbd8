package io.zhiben.platform.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Starts lists of entities. */
@ApplicationScoped
public class Listings {
  private final EntityManager entityManager;
  private final ObjectMapper json;

  Listings(EntityManager entityManager, ObjectMapper json) {
    this.entityManager = entityManager;
    this.json = json;
  }

  /** A list of that entity, bounded by the caller's scope; conditions name it {@code e}. */
  public <E> Listing<E> of(Class<E> entity) {
    return new Listing<>(entityManager, json, entity);
  }
}
