package io.zhiben.hazard.accident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;

/**
 * What an accident did, in figures.
 *
 * @param missing whose fate is not known yet
 * @param seriousInjuries 重伤, acute industrial poisoning included
 * @param directLossFen direct economic loss, in fen
 */
@Embeddable
record AccidentFigures(
    @Column(name = "deaths") @PositiveOrZero @Max(100_000) int deaths,
    @Column(name = "missing") @PositiveOrZero @Max(100_000) int missing,
    @Column(name = "serious_injuries") @PositiveOrZero @Max(100_000) int seriousInjuries,
    @Column(name = "minor_injuries") @PositiveOrZero @Max(100_000) int minorInjuries,
    @Column(name = "direct_loss_fen") @PositiveOrZero long directLossFen) {
  static final AccidentFigures NONE = new AccidentFigures(0, 0, 0, 0, 0);
}
