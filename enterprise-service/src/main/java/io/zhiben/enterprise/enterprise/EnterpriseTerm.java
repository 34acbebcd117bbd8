package io.zhiben.enterprise.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One word by which an enterprise is found; {@link SearchIndex} writes them by SQL. */
@Entity
@Immutable
class EnterpriseTerm {

  /** Word and enterprise. */
  @Embeddable
  record Key(
      @Column(name = "term") String term,
      @Column(name = "enterprise_id", columnDefinition = "BINARY(16)") UUID enterpriseId) {}

  @EmbeddedId private Key key;

  /** For Hibernate. */
  protected EnterpriseTerm() {}
}
