/**
 * Names for the codes of departments, enterprises and agencies that stand in records and tokens.
 */
package io.zhiben.enterprise.organisation;
