/** What the suite refuses, seen from outside. */
package io.zhiben.e2e.refusal;
