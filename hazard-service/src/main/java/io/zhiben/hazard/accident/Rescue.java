package io.zhiben.hazard.accident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The rescue, step by step (Y-049).
 *
 * @param alarmAt when the rescuers were called
 * @param arrivedAt when the first of them arrived
 * @param handedOverAt when they handed the scene over
 * @param plan that was activated (启动预案, Y-229)
 * @param planActivatedAt when; null where none was
 * @param commander by post (Y-230)
 * @param leaders who were on site, by post
 * @param aftermath what followed (善后)
 */
@Embeddable
record Rescue(
    @Column(name = "rescue_alarm_at") Instant alarmAt,
    @Column(name = "rescue_arrived_at") Instant arrivedAt,
    @Column(name = "rescue_handed_over_at") Instant handedOverAt,
    @Column(name = "rescue_plan") String plan,
    @Column(name = "rescue_plan_at") Instant planActivatedAt,
    @Column(name = "rescue_commander") String commander,
    @Column(name = "rescue_leaders") String leaders,
    @Column(name = "rescue_aftermath") String aftermath) {}
