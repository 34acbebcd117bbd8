/** Drills that were held (catalogue D-046, D-047, T-075..T-078). */
package io.zhiben.training.drill;
