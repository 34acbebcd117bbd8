/** The sorts of hazards (隐患类别) that tenants tell apart. */
package io.zhiben.hazard.category;
