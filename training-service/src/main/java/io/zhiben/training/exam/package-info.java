/** Exams: what training sessions ended in, and assessments of their own, with their retakes. */
package io.zhiben.training.exam;
