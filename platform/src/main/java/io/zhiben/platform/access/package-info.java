/**
 * Who asks, which rows he reaches and what he may do. One Hibernate filter bounds every query and
 * every load by key; it is on by itself and shows nothing when there is no caller.
 */
package io.zhiben.platform.access;
