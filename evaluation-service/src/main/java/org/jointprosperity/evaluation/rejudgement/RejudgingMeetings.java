package org.jointprosperity.evaluation.rejudgement;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.chassis.job.Job;
import org.jointprosperity.chassis.job.Task;
import org.jointprosperity.chassis.job.Work;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.pack.RulePackVersions;
import org.jointprosperity.evaluation.past.PastMeeting;
import org.jointprosperity.evaluation.past.PastMeetings;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** Holds past meetings and ballots against a pack, a batch at a time, and keeps those whose verdict would have been another one. */
@ApplicationScoped
class RejudgingMeetings implements Task {

    static final String KIND = "rejudgement";

    private static final int BATCH = 200;
    private static final UUID FIRST = new UUID(0, 0);
    private static final int WHOLE = 100;

    private final Rejudgements rejudgements;
    private final RejudgedMeetings changes;
    private final List<PastMeetings> sources;
    private final RulePackVersions packs;
    private final RuleBook rules;
    private final BusinessDay businessDay;

    RejudgingMeetings(
            Rejudgements rejudgements,
            RejudgedMeetings changes,
            @All List<PastMeetings> sources,
            RulePackVersions packs,
            RuleBook rules,
            BusinessDay businessDay) {
        this.rejudgements = rejudgements;
        this.changes = changes;
        this.sources = sources;
        this.packs = packs;
        this.rules = rules;
        this.businessDay = businessDay;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Ending run(Work work) {
        var asked = rejudgements.require(UUID.fromString(work.options()));
        var pack = packs.findById(asked.rulePackId).pack();
        var round = new Round(asked, rules.under(pack, asked.onEveryDay), work);
        round.all();
        asked.conclude(round.lookedAt, round.changed, round.couldNot, businessDay.today());
        return Ending.COMMIT;
    }

    /** One rejudgement under way. */
    private final class Round {

        private final Rejudgement asked;
        private final RuleBook under;
        private final Work work;
        private int lookedAt;
        private int changed;
        private int couldNot;

        Round(Rejudgement asked, RuleBook under, Work work) {
            this.asked = asked;
            this.under = under;
            this.work = work;
        }

        void all() {
            long all = sources.stream()
                    .mapToLong(source -> source.count(asked.divisionCode, asked.heldFrom, asked.heldTo))
                    .sum();
            sources.forEach(source -> all(source, all));
        }

        private void all(PastMeetings meetings, long all) {
            var last = FIRST;
            List<PastMeeting> batch;
            do {
                batch = meetings.held(asked.divisionCode, asked.heldFrom, asked.heldTo, last, BATCH);
                batch.forEach(this::one);
                if (!batch.isEmpty()) {
                    last = batch.get(batch.size() - 1).id();
                    int percent = (int) Math.min(WHOLE - 1L, (long) lookedAt * WHOLE / Math.max(all, lookedAt));
                    work.progress(
                            percent, new Job.Counts(lookedAt, changed, lookedAt - changed - couldNot, couldNot, 0));
                }
            } while (batch.size() == BATCH);
        }

        /** A meeting that did not count what the pack asks for cannot be held against it, and is told of. */
        private void one(PastMeeting meeting) {
            lookedAt++;
            try {
                var verdict = under.judge(meeting.asked());
                if (verdict.outcome() != meeting.verdict().outcome()) {
                    changes.persist(new RejudgedMeeting(asked, meeting, verdict));
                    changed++;
                }
            } catch (RuleViolation refused) {
                couldNot++;
                work.report(List.of(new Finding(
                        Finding.Severity.NOTE,
                        KIND,
                        lookedAt,
                        null,
                        refused.code(),
                        meeting.id().toString())));
            }
        }
    }
}
