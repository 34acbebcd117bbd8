/** Roles, and the one table that says which role may do what. */
package io.zhiben.contracts.access;
