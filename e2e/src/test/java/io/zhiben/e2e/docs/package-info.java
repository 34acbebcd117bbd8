/** What the documents say is so. */
package io.zhiben.e2e.docs;
