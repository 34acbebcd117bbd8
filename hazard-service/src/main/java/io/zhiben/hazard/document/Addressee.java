package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import java.util.UUID;

/**
 * To whom a document goes.
 *
 * @param place bounds who sees it
 * @param enterpriseId null for another unit; so is the code
 */
public record Addressee(Place place, UUID enterpriseId, String enterpriseCode, String name) {
  public static Addressee of(ListedEnterprise enterprise) {
    return new Addressee(enterprise.place(), enterprise.id(), enterprise.code(), enterprise.name());
  }

  /**
   * A unit that is no enterprise, or several.
   *
   * @param place whose side sees the document
   */
  public static Addressee unit(Place place, String name) {
    return new Addressee(place, null, null, name);
  }
}
