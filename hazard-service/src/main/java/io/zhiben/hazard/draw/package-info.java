/**
 * Random draws (双随机, D-060, Y-098): which enterprises are inspected, and by whom, is drawn from
 * frozen pools by a seed that was promised before, so that anybody can repeat the draw from its
 * record alone.
 */
package io.zhiben.hazard.draw;
