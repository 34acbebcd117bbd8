/** The suite's clock and the ids that carry time. */
package io.zhiben.platform.time;
