package io.zhiben.hazard.assessment;

/** An item as it was scored, with the words of the form as they were then. */
record AssessedItem(String code, String title, int most, int points, String note) {}
