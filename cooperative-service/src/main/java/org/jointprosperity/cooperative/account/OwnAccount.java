package org.jointprosperity.cooperative.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** 本人账户: a member reads what stands to its own name wherever the cooperative lies; others read within their place, where they may see its amounts. */
@ApplicationScoped
class OwnAccount {

    private final Caller caller;
    private final OwnAmounts amounts;
    private final PlatformWork work;

    OwnAccount(Caller caller, OwnAmounts amounts, PlatformWork work) {
        this.caller = caller;
        this.amounts = amounts;
        this.work = work;
    }

    /** Reads what is about this member alone; refused to whom its amounts are not shown. */
    <T> T read(String member, Supplier<T> about) {
        amounts.require(member);
        return caller.person().filter(member::equals).isPresent() ? work.call(about) : about.get();
    }
}
