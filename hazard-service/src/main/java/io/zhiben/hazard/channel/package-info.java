/**
 * All channels in one system (全量系统管理, T-042): what each channel's own records say was found, held
 * against the hazards of the list.
 */
package io.zhiben.hazard.channel;
