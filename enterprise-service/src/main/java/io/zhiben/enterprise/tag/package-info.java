/**
 * Tags of enterprises as data: what they are called, and which of them make an enterprise
 * high-risk.
 */
package io.zhiben.enterprise.tag;
