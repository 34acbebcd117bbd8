/** Who has to take note of a major hazard, and who did (T-044, Q-081, Q-083). */
package io.zhiben.hazard.notice;
