package org.jointprosperity.evaluation.meeting;

import jakarta.persistence.Converter;
import java.util.List;
import org.jointprosperity.evaluation.meeting.form.AttendeeView;
import org.jointprosperity.evaluation.stored.StoredJson;

/** Keeps what each attendee said, in the order of speaking. */
@Converter
class StoredViews extends StoredJson<StoredViews.Said> {

    StoredViews() {
        super(Said.class);
    }

    /** 逐人表态. */
    record Said(List<AttendeeView> views) {

        Said {
            views = List.copyOf(views);
        }
    }
}
