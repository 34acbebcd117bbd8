package io.zhiben.enterprise.industry;

/**
 * One section ({@code R}) or division ({@code R90}) of GB/T 4754-2017.
 *
 * @param code section letter, for a division followed by its two digits
 */
public record IndustryView(String code, String name) {}
