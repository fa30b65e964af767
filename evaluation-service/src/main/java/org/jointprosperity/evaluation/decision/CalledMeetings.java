package org.jointprosperity.evaluation.decision;

import java.util.Optional;
import java.util.UUID;

/** 已通知未开的会议: what was called for a stage and has been neither opened nor cancelled, so that none is recorded beside it. */
public interface CalledMeetings {

    /** The meeting that is called for a stage of a decision, or none. */
    Optional<UUID> calledFor(UUID decision, int stage);
}
