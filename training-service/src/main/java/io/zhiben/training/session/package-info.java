/** Training sessions that were held, by an enterprise or by an office for its place. */
package io.zhiben.training.session;
