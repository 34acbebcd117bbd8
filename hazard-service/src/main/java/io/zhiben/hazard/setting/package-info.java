/** What a tenant sets itself: documents by place, with a version; the lowest place above counts. */
package io.zhiben.hazard.setting;
