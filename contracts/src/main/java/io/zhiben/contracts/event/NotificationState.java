package io.zhiben.contracts.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Something that waits for somebody, asked of the suite's one notification port. Nothing in it is
 * personal: whom it reaches is found out when it is shown or sent.
 *
 * @param id the same for the same thing and addressee, so that asking twice tells once
 * @param place where the addressee sits; of an enterprise, the place of the enterprise
 * @param addresseeKind ROLE (those of the role at exactly that place), DEPARTMENT, ENTERPRISE or
 *     SUBJECT
 * @param addressee name of the role, code of the department or enterprise, or the identity server's
 *     id of a person
 * @param code which text it is, e.g. {@code HAZARD_ASSIGNED}
 * @param parameters what stands in the text, by name: numbers, titles, days; never persons
 * @param link path of the page in the portal where it is dealt with
 * @param due the last day to deal with it; null where there is none
 * @param endedAt when it waited no longer; null while it waits
 */
public record NotificationState(
    UUID id,
    long version,
    Ancestry place,
    String addresseeKind,
    String addressee,
    String code,
    Map<String, String> parameters,
    String link,
    LocalDate due,
    Instant askedAt,
    Instant endedAt)
    implements EventState {
  @Override
  public String key() {
    return id.toString();
  }

  @Override
  public String regionCode() {
    return place.code();
  }
}
