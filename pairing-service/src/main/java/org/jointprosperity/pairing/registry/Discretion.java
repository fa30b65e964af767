package org.jointprosperity.pairing.registry;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.history.StateView;

/**
 * 最小必要 (个人信息保护法 art. 6): what a household said, needs and is, is for it and for those who work with it; whoever may
 * only read and confirm, a neighbour or an analyst, sees that it was visited and not what was said.
 */
@RequestScoped
public class Discretion {

    /** What stands where a text is kept back. */
    public static final String KEPT_BACK = "*";

    private static final List<StringPermission> WORK = Stream.of("write", "admin", "audit", "personal")
            .map(scope -> new StringPermission("pairing", scope))
            .toList();

    private final SecurityIdentity identity;
    private final Caller caller;
    private final Villagers villagers;
    private Boolean works;
    private Set<String> own;

    Discretion(SecurityIdentity identity, Caller caller, Villagers villagers) {
        this.identity = identity;
        this.caller = caller;
        this.villagers = villagers;
    }

    /** Whether the caller may see what is personal of everyone of his place. */
    public boolean showsEveryone() {
        if (works == null) {
            works = WORK.stream().anyMatch(identity::checkPermissionBlocking);
        }
        return works;
    }

    /** Whether the caller may see what is personal of this person or household: of his place, or of his own household. */
    public boolean shows(String number) {
        return showsEveryone() || own().contains(number);
    }

    /** Whether the caller may see what was said between a person visited and his visitor: as either, or of his household. */
    public boolean shows(String visited, String visitor) {
        return shows(visited) || shows(visitor);
    }

    /**
     * Whether the caller may see what one of these wrote for an office: as someone of the place who works with it, or as the
     * one who wrote it. Of an office's words his household sees no more than anyone.
     */
    public boolean showsWordsOf(String... writers) {
        return showsEveryone()
                || caller.person().filter(Arrays.asList(writers)::contains).isPresent();
    }

    /** Refuses whoever asks who lives in a household that is not his. */
    void require(String household) {
        if (!shows(household)) {
            throw new Refusal(403, "household-not-yours").with("household", household);
        }
    }

    VillagerView show(VillagerView villager) {
        return shows(villager.number()) ? villager : villager.withoutLife();
    }

    MemberView show(MemberView member) {
        return shows(member.number()) ? member : member.withoutLife();
    }

    Page<StateView<VillagerView>> showVillager(Page<StateView<VillagerView>> states) {
        return states.map(held -> new StateView<>(held.heldFrom(), held.heldUntil(), show(held.state())));
    }

    Page<StateView<MemberView>> showMember(Page<StateView<MemberView>> states) {
        return states.map(held -> new StateView<>(held.heldFrom(), held.heldUntil(), show(held.state())));
    }

    /** The caller himself, his household and everyone of it, by their numbers. */
    private Set<String> own() {
        if (own == null) {
            own = new HashSet<>();
            caller.person().ifPresent(person -> {
                own.add(person);
                villagers.byNumber(person).map(Villager::householdNumber).ifPresent(household -> {
                    own.add(household);
                    own.addAll(villagers.numbersOf(household));
                });
            });
        }
        return own;
    }
}
