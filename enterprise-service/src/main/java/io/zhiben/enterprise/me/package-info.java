/** Who the caller is, as this service sees him. */
package io.zhiben.enterprise.me;
