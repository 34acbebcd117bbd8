/**
 * Who is supervised and by whom: the region tree, responsibility domains, enterprises and places,
 * and service contracts.
 */
package io.zhiben.enterprise;
