/**
 * Value types that are parsed once at the edge and trusted afterwards: the unified credit code of
 * GB 32100-2015, the 12-digit division code, and the masked forms of personal data.
 */
package io.zhiben.platform.value;
