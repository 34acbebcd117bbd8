/**
 * Random histories through the API, told twice and out of order, and what comes of them: the
 * figures that reporting shows, and the same by plain SQL over the services' own tables.
 */
package io.zhiben.e2e.figures;
