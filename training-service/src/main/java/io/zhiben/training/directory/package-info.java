/** This service's copy of the enterprises, fed by enterprise-service's events. */
package io.zhiben.training.directory;
