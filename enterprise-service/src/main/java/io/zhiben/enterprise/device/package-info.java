/** Special equipment (特种设备) by numbers: what an enterprise has, and what of it holds. */
package io.zhiben.enterprise.device;
