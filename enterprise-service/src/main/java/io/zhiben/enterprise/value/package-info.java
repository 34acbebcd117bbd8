/** Small values that several features of this service share. */
package io.zhiben.enterprise.value;
