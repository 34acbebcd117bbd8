/**
 * The back end for the browser: signs people in at the identity server, keeps their tokens away
 * from the browser, passes their requests on to the services, and manages accounts. No work on
 * enterprises or hazards is done here.
 */
package io.zhiben.portal;
