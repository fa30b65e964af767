package org.jointprosperity.evaluation.cultivation;

/** 培养编号: how a county numbers its trainees. */
public final class TraineeNumber {

    /** PY and three to nine digits. */
    public static final String PATTERN = "PY\\d{3,9}";

    private TraineeNumber() {}
}
