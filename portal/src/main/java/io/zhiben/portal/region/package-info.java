/** The portal's copy of the region tree, fed by the events of the service that owns it. */
package io.zhiben.portal.region;
