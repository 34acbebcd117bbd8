/** Work that arrives at the same time and is cheaper done together. */
package io.zhiben.platform.together;
