/** The region tree: this service owns it, the others keep copies made of its events. */
package io.zhiben.enterprise.region;
