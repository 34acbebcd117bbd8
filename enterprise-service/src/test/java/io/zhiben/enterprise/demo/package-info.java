/**
 * Makes the register that ships as demonstration data and checks that it is the one in the docs.
 */
package io.zhiben.enterprise.demo;
