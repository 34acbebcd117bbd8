/** Running numbers per town and year. */
package io.zhiben.hazard.series;
