package org.jointprosperity.pairing.support;

import java.time.LocalDate;

/**
 * 记账人: who recorded an entry, and on what day.
 *
 * @param subject of the token, or null where the letter itself is the record
 * @param person roster number behind the login, or null
 */
record Recorder(String subject, String person, LocalDate on) {

    static Recorder letter(LocalDate on) {
        return new Recorder(null, null, on);
    }
}
