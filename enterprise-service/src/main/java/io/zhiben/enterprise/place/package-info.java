/**
 * Supervised places that are no enterprises (D-074): buildings, scenic areas, communities, waters,
 * roads, sites.
 */
package io.zhiben.enterprise.place;
