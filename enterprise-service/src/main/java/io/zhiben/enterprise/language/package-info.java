/** The language that the caller reads. */
package io.zhiben.enterprise.language;
