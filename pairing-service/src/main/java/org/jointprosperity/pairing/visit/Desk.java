package org.jointprosperity.pairing.visit;

import java.util.Optional;
import java.util.UUID;

/** Where record cards are found and kept while a batch is taken: the database, or a map in a test. */
interface Desk {

    /** The visit as it is stored, held for this batch; empty where the caller may not see it. */
    Optional<Visit> find(UUID id);

    /** Keeps a new visit; false where the id is taken, whoever took it. */
    boolean record(Visit visit);

    /** Corrects a stored visit. */
    void correct(Visit visit, Card card, Links links, Recorder by);
}
