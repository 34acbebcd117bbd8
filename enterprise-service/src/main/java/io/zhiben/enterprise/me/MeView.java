package io.zhiben.enterprise.me;

import io.zhiben.enterprise.region.RegionRef;
import java.util.List;

/**
 * The caller.
 *
 * @param roles names of the realm's roles
 * @param region null for a caller without a known place
 * @param org department code, credit code or agency code; empty when there is none
 * @param scope how his rows are bounded
 */
public record MeView(
    String subject,
    String username,
    List<String> roles,
    RegionRef region,
    String org,
    String scope) {}
