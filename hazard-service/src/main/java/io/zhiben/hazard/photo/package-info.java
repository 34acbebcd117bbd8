/** Evidence photos: checked, limited, stored as files, one row each. Knows hazards by id only. */
package io.zhiben.hazard.photo;
