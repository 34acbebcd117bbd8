/**
 * What other authorities know of injuries at work (工伤保险信息共享, T-051): taken in as records without
 * persons, matched to enterprises, and compared with the accidents that were reported (T-053).
 */
package io.zhiben.hazard.injury;
