package io.zhiben.hazard.directory;

/**
 * The copy of an enterprise changed in a way that rows about it must follow. Fired inside the
 * transaction that applies the change.
 */
public record EnterpriseFollowed(ListedEnterprise enterprise) {}
