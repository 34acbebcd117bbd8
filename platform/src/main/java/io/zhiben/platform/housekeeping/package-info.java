/** Takes away what the platform's tables need no longer. */
package io.zhiben.platform.housekeeping;
