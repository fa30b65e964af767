package org.jointprosperity.cooperative.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.PlatformWork;

/** 本人账户: a member reads what stands to its own name wherever the cooperative lies; others read within their place. */
@ApplicationScoped
class OwnAccount {

    private final Caller caller;
    private final PlatformWork work;

    OwnAccount(Caller caller, PlatformWork work) {
        this.caller = caller;
        this.work = work;
    }

    /** Reads what is about this member alone, as the caller may. */
    <T> T read(String member, Supplier<T> about) {
        return caller.person().filter(member::equals).isPresent() ? work.call(about) : about.get();
    }
}
