/**
 * 任务: what units do about the tasks of their plan. The plan's text says what is owed by whom until
 * when; only what was begun is kept here (catalogue rows D-001, D-003, D-004, D-099, T-141).
 */
package io.zhiben.reporting.task;
