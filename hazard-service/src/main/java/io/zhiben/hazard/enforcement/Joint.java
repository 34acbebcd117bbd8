package io.zhiben.hazard.enforcement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who deals with a case beside the unit that opened it (Z-072, Y-272).
 *
 * @param participants codes of the units that take part
 * @param supervisedBy post or unit that supervises it; null while nobody does
 * @param supervisedUntil when it is to be concluded; null while nobody supervises it
 */
@Embeddable
record Joint(
    @Convert(converter = SubjectList.class) @Column(name = "participants") Set<String> participants,
    @Column(name = "supervised_by") String supervisedBy,
    @Column(name = "supervised_until") LocalDate supervisedUntil) {
  static final Joint NONE = new Joint(Set.of(), null, null);

  Joint {
    participants = participants == null ? Set.of() : participants;
  }

  Joint with(Set<String> more) {
    Set<String> all = new LinkedHashSet<>(participants);
    all.addAll(more);
    return new Joint(all, supervisedBy, supervisedUntil);
  }

  Joint supervised(String by, LocalDate until) {
    return new Joint(participants, by, until);
  }
}
