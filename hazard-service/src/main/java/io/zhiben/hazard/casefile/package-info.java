/**
 * One list, four systems (一单四制): whether each major hazard has the records that a place asks for -
 * list entry, assignment, supervision, bulletin, closing, appraisal - and which are missing (Q-084,
 * Y-187, Y-381, Y-395).
 */
package io.zhiben.hazard.casefile;
