/**
 * Numbered documents: what an authority issues in writing, made out of templates that a tenant can
 * replace, as a Word file and as PDF; given a number once, frozen, served, withdrawn with a reason
 * (D-018, T-045, Q-036). Other features issue by {@link io.zhiben.hazard.document.DocumentDesk} and
 * are known by id only.
 */
package io.zhiben.hazard.document;
