/** The national classification of industries, as data. */
package io.zhiben.enterprise.industry;
