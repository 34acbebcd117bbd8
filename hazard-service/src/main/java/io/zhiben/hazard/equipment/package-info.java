/**
 * Orders to stop using equipment (停止使用, Y-397): given upon what is missing, ended only after an
 * inspection that was passed. Equipment that is found in use meanwhile raises an enforcement case
 * (Y-408).
 */
package io.zhiben.hazard.equipment;
