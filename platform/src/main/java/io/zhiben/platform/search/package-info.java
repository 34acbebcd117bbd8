/**
 * Search by name through an index of terms that works alike on MySQL and MariaDB: a table of (term,
 * row), with terms made here for the rows and for the query.
 */
package io.zhiben.platform.search;
