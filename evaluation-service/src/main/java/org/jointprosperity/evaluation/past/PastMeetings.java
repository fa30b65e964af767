package org.jointprosperity.evaluation.past;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Meetings of one kind within the caller's place, to be read and never changed. */
public interface PastMeetings {

    /** So many of those held in a division between two days, in the order of ids behind one. */
    List<PastMeeting> held(String division, LocalDate from, LocalDate to, UUID after, int most);

    /** How many were held in a division between two days. */
    long count(String division, LocalDate from, LocalDate to);
}
