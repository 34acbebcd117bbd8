package io.zhiben.reporting.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * The enterprises of a place on a map, each as a point; where there are too many of them, the
 * places directly below instead. What is worst comes first.
 *
 * @param enterprises how many have a point within the part of the map that was asked for
 * @param withoutPoint how many of the whole place have none, so that no map shows them
 * @param points empty where places stand for them
 * @param places empty where every enterprise is shown
 */
public record RiskMap(
    LocalDate asOf,
    long enterprises,
    long withoutPoint,
    List<RiskPoint> points,
    List<RiskPlace> places) {}
