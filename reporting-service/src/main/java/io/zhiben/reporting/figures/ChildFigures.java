package io.zhiben.reporting.figures;

import java.util.List;

/** The figures of one place. */
public record ChildFigures(RegionLabel region, List<FigureView> figures) {}
