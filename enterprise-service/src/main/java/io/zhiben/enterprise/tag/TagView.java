package io.zhiben.enterprise.tag;

/**
 * What a tag is called and whose it is.
 *
 * @param highRisk makes an enterprise high-risk
 * @param group of which a bearer has one tag at most, e.g. {@code SUPERVISION_GRADE}; null for most
 * @param ofPlace a place has it by its kind, and nobody can give it
 * @param regionCode whose it is; null for a tag of the nation
 * @param retired nobody gets it any more
 * @param own whether it is of the caller's own place, whose administrator may change it
 */
public record TagView(
    String code,
    long version,
    String label,
    boolean highRisk,
    String group,
    boolean ofPlace,
    String regionCode,
    String regionName,
    boolean retired,
    boolean own) {}
