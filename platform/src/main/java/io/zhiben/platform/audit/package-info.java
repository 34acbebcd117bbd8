/**
 * Who did what, from where, with what before and after: written in the transaction of the change
 * into a schema where the service may only insert and read, chained by hashes afterwards, with
 * checkpoints on a topic as witness outside the database.
 */
package io.zhiben.platform.audit;
