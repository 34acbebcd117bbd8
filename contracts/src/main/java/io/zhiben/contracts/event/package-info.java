/**
 * What the services tell one another. An event carries the full public state of its aggregate with
 * a version, so a consumer needs only the newest one; nothing personal is in it: posts and ids,
 * never names or telephone numbers.
 */
package io.zhiben.contracts.event;
