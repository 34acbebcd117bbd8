package io.zhiben.reporting.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whose items a person sees on a day: his own, and those of whom he stands in for. */
@ApplicationScoped
class InboxEyes {
  private final Absences absences;
  private final InboxPersons persons;

  InboxEyes(Absences absences, InboxPersons persons) {
    this.absences = absences;
    this.persons = persons;
  }

  /** Who is no colleague of the absent sees nothing: one of the two has moved since. */
  InboxItems.Eyes of(InboxReader reader, LocalDate day) {
    List<InboxReader> readers = new ArrayList<>();
    readers.add(reader);
    for (String absent : absences.replacedBy(reader.subject(), day)) {
      persons
          .find(absent)
          .map(InboxPerson::reader)
          .filter(reader::isColleagueOf)
          .ifPresent(readers::add);
    }
    return new InboxItems.Eyes(reader.subject(), readers);
  }
}
