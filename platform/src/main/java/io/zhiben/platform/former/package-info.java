/** How services keep what their things counted as before. */
package io.zhiben.platform.former;
