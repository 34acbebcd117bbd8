package io.zhiben.hazard.directory;

/**
 * Other departments supervise the enterprise as lead than before. Fired inside the transaction that
 * applies the change, after rows about the enterprise followed it.
 */
public record DepartmentsChanged(ListedEnterprise enterprise) {}
