/**
 * Responsibility domains: which leaders and departments answer for which enterprises and places of
 * a town (三管三必须, catalogue rows D-071 to D-085). They are data of the town; every object falls into
 * exactly one of them.
 */
package io.zhiben.enterprise.domain;
