/** How offices of supervision are staffed, by numbers and quarters; no person is named. */
package io.zhiben.enterprise.staffing;
