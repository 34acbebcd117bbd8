package io.zhiben.hazard.escalation;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.AssessmentState;
import io.zhiben.hazard.hazard.SupervisionLevel;
import io.zhiben.hazard.listing.Authority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Drafts an interview (约谈) for each of the last ones of a published assessment (一季度一约谈), by the
 * rung of the assessing office's own ladder. It waits to be issued like any step; the same
 * assessment drafts it once, however often its event arrives.
 */
@ApplicationScoped
class AssessmentInterviews {
  private static final Logger LOG = Logger.getLogger(AssessmentInterviews.class);
  private static final String RUNG = "INTERVIEW";

  private final Referrals referrals;
  private final LadderBook ladders;

  AssessmentInterviews(Referrals referrals, LadderBook ladders) {
    this.referrals = referrals;
    this.ladders = ladders;
  }

  void published(@Observes AssessmentState assessment) {
    Authority authority = authorityOf(assessment.place());
    if (authority == null || ladders.of(authority).inUse(RUNG).isEmpty()) {
      LOG.warnf("assessment %s: the ladder has no interview", assessment.id());
      return;
    }
    for (AssessmentState.Last last : assessment.last()) {
      referrals.fireOnce(referral(assessment, authority, last), RUNG);
    }
  }

  private static Referral referral(
      AssessmentState assessment, Authority authority, AssessmentState.Last last) {
    boolean department = last.department() != null;
    String period = assessment.from().toString();
    return new Referral(
        CauseKind.MATTER,
        authority,
        assessment.id() + "/" + last.code(),
        period,
        department ? last.department() : last.regionCode(),
        department ? last.department() : last.name(),
        "考核排名靠后（" + period + "起）",
        "%s至%s考核：得分%s，在%d个考核对象中列第%d名。"
            .formatted(
                assessment.from(),
                assessment.to(),
                last.total().toPlainString(),
                assessment.subjects(),
                last.rank()));
  }

  /** The government whose office assessed; null for a village, which has no ladder. */
  static Authority authorityOf(Ancestry place) {
    if (place.code().equals(place.townCode())) {
      return new Authority(SupervisionLevel.TOWN, place.code());
    }
    if (place.code().equals(place.districtCode())) {
      return new Authority(SupervisionLevel.DISTRICT, place.code());
    }
    return place.code().equals(place.cityCode())
        ? new Authority(SupervisionLevel.CITY, place.code())
        : null;
  }
}
