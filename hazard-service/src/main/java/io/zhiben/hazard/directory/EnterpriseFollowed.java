package io.zhiben.hazard.directory;

/**
 * The copy of an enterprise changed in a way that rows about it must follow. Fired inside the
 * transaction that applies the change.
 *
 * @param moved its place or its domain is another one, which the neighbours must hear of the rows,
 *     too
 */
public record EnterpriseFollowed(ListedEnterprise enterprise, boolean moved) {}
