package org.jointprosperity.evaluation.disclosure.due;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.upkeep.Rounds;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;
import org.jointprosperity.evaluation.disclosure.round.Minded;

/** Lays on the business day what every place the catalogue binds has to publish, and marks what is overdue. */
@ApplicationScoped
class MindingDues implements Minded {

    private final DisclosureItems items;
    private final LayingDues laying;
    private final DisclosureDues dues;
    private final Outbox outbox;
    private final PlatformWork platform;
    private final Rounds rounds;
    private final int batch;

    MindingDues(
            DisclosureItems items,
            LayingDues laying,
            DisclosureDues dues,
            Outbox outbox,
            PlatformWork platform,
            Rounds rounds,
            @ConfigProperty(name = "joint.evaluation.disclosure-batch") int batch) {
        this.items = items;
        this.laying = laying;
        this.dues = dues;
        this.outbox = outbox;
        this.platform = platform;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Override
    public void mind(LocalDate today) {
        lay(today);
        rounds.each(
                "disclosure", "lapse", batch, (after, most) -> dues.toLapse(today, after, most), id -> dues.lockToLapse(
                                id)
                        .flatMap(due -> due.lapse(today))
                        .ifPresent(outbox::add));
    }

    private void lay(LocalDate today) {
        var catalogue = platform.call(items::all);
        var laid = platform.call(dues::laidLast);
        platform.call(laying::places)
                .forEach(place ->
                        rounds.one("disclosure", "lay", place, here -> laying.lay(here, catalogue, laid, today)));
    }
}
