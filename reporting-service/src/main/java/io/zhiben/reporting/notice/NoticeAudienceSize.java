package io.zhiben.reporting.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many offices of places, departments and enterprises an audience names now, each once. */
@Schema(name = "NoticeAudienceSize")
record NoticeAudienceSize(int places, int departments, int enterprises) {}
