package io.zhiben.reporting.inbox;

import io.zhiben.platform.access.Place;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Something that waits for somebody.
 *
 * @param id see {@link #idOf}: asking twice tells once
 * @param place where the addressee sits
 * @param addressee name of the role, code of the department or enterprise, id of the person
 * @param code of the text, see {@code inbox/ItemTexts_zh.properties}
 * @param parameters of the text, by name; never persons
 * @param link path of the portal's page where it is dealt with
 * @param due the last day; null where there is none
 */
public record Ask(
    UUID id,
    Place place,
    AddresseeKind kind,
    String addressee,
    String code,
    Map<String, String> parameters,
    String link,
    LocalDate due) {
  public Ask {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(place, "place");
    parameters = Map.copyOf(parameters);
  }

  /** The id of the item of that code about that thing for that addressee. */
  public static UUID idOf(String code, Object thing, String addressee) {
    return UUID.nameUUIDFromBytes(
        (code + "|" + thing + "|" + addressee).getBytes(StandardCharsets.UTF_8));
  }
}
