/**
 * The enterprises under supervision: registering, changing, finding, counting and exporting them.
 */
package io.zhiben.enterprise.enterprise;
