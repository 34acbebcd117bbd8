/**
 * Lists of posts (职责清单, 年度任务清单) and their filing with the level above (备案): D-019, D-020, D-022.
 * Posts, never persons.
 */
package io.zhiben.reporting.post;
