/**
 * Commands for the operator of a running suite. They use the portal as a browser does, and the JDK
 * alone.
 */
package io.zhiben.portal.cli;
