/** The portal in a real Chromium, as a signed-in person uses it. */
package io.zhiben.e2e.browser;
