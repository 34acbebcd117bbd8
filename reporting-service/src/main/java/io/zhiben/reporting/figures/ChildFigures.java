package io.zhiben.reporting.figures;

import java.util.List;

/**
 * The figures of one place.
 *
 * @param direct true for what stands at the place asked about itself and at none of those below
 *     (本级)
 */
public record ChildFigures(RegionLabel region, boolean direct, List<FigureView> figures) {}
