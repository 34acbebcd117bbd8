package io.zhiben.enterprise.region;

import io.zhiben.contracts.event.RegionLevel;
import java.util.List;

/**
 * One place of the tree.
 *
 * @param parentCode null for a city
 * @param illustrative true where the code is made up for demonstration
 * @param path the places above it and itself, from the city down
 */
public record RegionView(
    String code,
    String name,
    RegionLevel level,
    String parentCode,
    String cityCode,
    String districtCode,
    String townCode,
    boolean illustrative,
    List<RegionRef> path) {}
