package io.zhiben.training.directory;

/**
 * The copy of an enterprise changed in a way that records about it must follow. Fired inside the
 * transaction that applies the change.
 *
 * @param moved its place is another one, which the neighbours must hear of the records, too
 */
public record EnterpriseFollowed(ListedEnterprise enterprise, boolean moved) {}
