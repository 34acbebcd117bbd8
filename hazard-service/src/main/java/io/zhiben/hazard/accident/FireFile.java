package io.zhiben.hazard.accident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What only fires have.
 *
 * @param site null where nobody said it, and for other accidents
 * @param studyNeeded it must be investigated in all its elements
 * @param leadersNote why no leader answers for a larger one; may be null
 * @param burntAreaM2 in square metres; null where nobody said it
 * @param score how well its measures were carried out, from 0 to 100; null until evaluated
 */
@Embeddable
record FireFile(
    @Enumerated(EnumType.STRING) @Column(name = "fire_site") FireSite site,
    @Column(name = "study_needed") boolean studyNeeded,
    @Column(name = "leaders_note") String leadersNote,
    @Column(name = "evaluation_score") Integer score,
    @Column(name = "burnt_area_m2") Integer burntAreaM2) {
  static final FireFile NONE = new FireFile(null, false, null, null, null);

  FireFile at(FireSite where, boolean needed) {
    return new FireFile(where, needed, leadersNote, score, burntAreaM2);
  }

  FireFile concluded(String leaders) {
    return new FireFile(site, studyNeeded, leaders, score, burntAreaM2);
  }

  FireFile scored(Integer points) {
    return new FireFile(site, studyNeeded, leadersNote, points, burntAreaM2);
  }

  /** As before when nothing is said. */
  FireFile over(Integer area) {
    return new FireFile(site, studyNeeded, leadersNote, score, area == null ? burntAreaM2 : area);
  }
}
