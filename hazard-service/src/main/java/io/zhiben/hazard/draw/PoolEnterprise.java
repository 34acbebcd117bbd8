package io.zhiben.hazard.draw;

/**
 * An enterprise as it was when the pool was frozen.
 *
 * @param id UUID in lower-case digits
 * @param weight its chance compared with one of weight 1
 */
record PoolEnterprise(String id, String code, String name, int weight) {}
