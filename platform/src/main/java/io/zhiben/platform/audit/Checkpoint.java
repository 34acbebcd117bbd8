package io.zhiben.platform.audit;

import java.time.Instant;

/**
 * What the witness outside the database remembers of a chain.
 *
 * @param chain the audit schema's name
 * @param seq the newest seal
 * @param hash the newest seal's hash
 */
public record Checkpoint(String chain, long seq, String hash, Instant at) {}
