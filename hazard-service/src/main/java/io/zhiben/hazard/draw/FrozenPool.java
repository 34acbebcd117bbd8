package io.zhiben.hazard.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The pool of a draw as it was frozen. Apart from the draw because it may be a megabyte, which a
 * list has no use for; never changed, and reached only by way of its draw, whose scope bounds it.
 */
@Entity
@Table(name = "random_draw_pool")
class FrozenPool {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID drawId;

  private String content;

  /** For Hibernate. */
  protected FrozenPool() {}

  FrozenPool(UUID drawId, DrawPool pool) {
    this.drawId = drawId;
    this.content = pool.canonical();
  }

  DrawPool pool() {
    return DrawPool.parse(content);
  }
}
