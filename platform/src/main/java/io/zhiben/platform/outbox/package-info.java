/**
 * Events leave a service through its outbox: written in the transaction of the change, sent
 * afterwards by one leader, in order by key, at least once.
 */
package io.zhiben.platform.outbox;
