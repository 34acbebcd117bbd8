package io.zhiben.hazard.draw;

import java.util.List;

/**
 * A target of a draw.
 *
 * @param no from 1, in the order in which the targets were drawn
 * @param enterpriseId null when its enterprise was taken out and nobody was left to replace it
 * @param team codes of the inspectors, in the order in which they were dealt
 */
record DrawTarget(int no, String enterpriseId, List<String> team) {}
