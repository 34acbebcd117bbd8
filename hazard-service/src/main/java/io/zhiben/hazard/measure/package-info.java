/**
 * The two lists (两个清单): institutional measures (制度措施) with who answers for them until when, beside
 * the hazards as the list of problems, and both as workbooks (Y-079, Y-081, Y-083, Z-084, Z-085).
 */
package io.zhiben.hazard.measure;
