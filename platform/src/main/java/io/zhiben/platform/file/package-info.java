/**
 * Files that people hand in: where they are kept (a folder, or any service that speaks S3), and how
 * a photo or a document is looked at before it is kept.
 */
package io.zhiben.platform.file;
