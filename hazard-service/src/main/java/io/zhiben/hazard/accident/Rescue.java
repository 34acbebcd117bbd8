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
 */
@Embeddable
record Rescue(
    @Column(name = "rescue_alarm_at") Instant alarmAt,
    @Column(name = "rescue_arrived_at") Instant arrivedAt,
    @Column(name = "rescue_handed_over_at") Instant handedOverAt) {}
