/** More bulletins, more supervision letters, more covert checks (三多, Q-036): counted by month. */
package io.zhiben.hazard.effort;
