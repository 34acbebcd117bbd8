/**
 * This service's copy of the enterprises and of the tenants' rules, fed by events of the
 * neighbours. Others ask it here and never over the network.
 */
package io.zhiben.hazard.directory;
