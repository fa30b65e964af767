package org.jointprosperity.evaluation.rejudgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The meetings of rejudgements whose verdict would have been another one. */
@ApplicationScoped
class RejudgedMeetings implements PanacheRepositoryBase<RejudgedMeeting, UUID> {}
