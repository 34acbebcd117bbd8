/** The suite's main job from end to end, through the API and in a real browser. */
package io.zhiben.e2e.job;
