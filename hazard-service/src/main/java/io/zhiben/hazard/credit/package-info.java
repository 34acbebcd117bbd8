/**
 * Credit records (失信记录和联合惩戒, Y-194, YF-65): an intentional or serious behaviour of an enterprise
 * with its evidence, proposed by one and reviewed by another, in force for a period, sent to those
 * who keep the joint punishment list, and lifted with a reason.
 */
package io.zhiben.hazard.credit;
