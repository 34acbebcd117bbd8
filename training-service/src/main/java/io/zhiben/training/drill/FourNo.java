package io.zhiben.training.drill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a drill was held without; a "四不" drill is one without all four.
 *
 * @param notice true: held without notice
 * @param script true: held without a script
 * @param presetScene true: held without a preset scene
 * @param presetPlace true: held without a preset place
 */
@Embeddable
record FourNo(
    @Column(name = "without_notice") boolean notice,
    @Column(name = "without_script") boolean script,
    @Column(name = "without_preset_scene") boolean presetScene,
    @Column(name = "without_preset_place") boolean presetPlace) {
  static final FourNo NONE = new FourNo(false, false, false, false);

  boolean allHold() {
    return notice && script && presetScene && presetPlace;
  }
}
