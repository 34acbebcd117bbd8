package io.zhiben.reporting.figures;

import java.time.LocalDate;
import java.util.List;

/**
 * The figures of a place.
 *
 * @param asOf the day that they stand for
 */
public record FiguresView(RegionLabel region, LocalDate asOf, List<FigureView> figures) {}
