/**
 * Activities with larger risk that need no approval, or lack it (D-059, T-086, Q-093): small
 * projects, works and jobs (三小), declared by enterprises or found by patrols, with the inspections
 * that patrolled them and what was disposed. Enterprises with a running one are a pool of draws.
 */
package io.zhiben.hazard.activity;
