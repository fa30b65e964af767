package org.jointprosperity.cooperative.account;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.association.Associations;
import org.jointprosperity.cooperative.distribution.DistributionShares;
import org.jointprosperity.cooperative.membership.MemberOn;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;
import org.jointprosperity.cooperative.trade.Trades;

/** 成员账户: read within one's place, and by the member itself. */
@Path("/api/v1/associations/{id}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "accounts", description = "成员账户 accounts of members")
@Transactional
class AccountResource {

    private static final int EVERY_YEAR = Integer.MAX_VALUE;

    private final Associations associations;
    private final Members members;
    private final Trades trades;
    private final DistributionShares shares;
    private final OwnAccount own;
    private final OwnAmounts amounts;
    private final BusinessDay businessDay;
    private final Pages pages;

    AccountResource(
            Associations associations,
            Members members,
            Trades trades,
            DistributionShares shares,
            OwnAccount own,
            OwnAmounts amounts,
            BusinessDay businessDay,
            Pages pages) {
        this.associations = associations;
        this.members = members;
        this.trades = trades;
        this.shares = shares;
        this.own = own;
        this.amounts = amounts;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_accounts_list",
            summary = "成员账户列表 List the accounts of a cooperative's members")
    public Page<AccountSummaryView> list(UUID id, @BeanParam @Valid PageRequest page) {
        var cooperative = associations.requireCooperative(id);
        var after = pages.after(page);
        var standing = members.on(cooperative.id(), businessDay.today());
        var reserves = shares.reserves(cooperative.id(), standing, EVERY_YEAR);
        var found = standing.stream()
                .filter(member -> member.number().compareTo(after) > 0)
                .limit(page.fetch())
                .map(member -> new AccountSummaryView(
                        member.number(),
                        member.basicVotes() + member.additionalVotes(),
                        amounts.of(member.number(), member.capitalFen()),
                        amounts.of(member.number(), reserves.getOrDefault(member.number(), 0L))))
                .toList();
        return pages.page(page, found, AccountSummaryView::member);
    }

    @GET
    @Path("/{member}")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_accounts_get",
            summary = "成员账户 The account of a member",
            description =
                    "本人可查自己的账户，不论合作社在何处；他人须有 cooperative:write。A member reads its own account wherever the cooperative lies; others need cooperative:write.")
    public AccountView get(UUID id, String member) {
        return own.read(member, () -> account(id, member));
    }

    /** Whoever never was a member has no account; one that left keeps it. */
    private AccountView account(UUID id, String member) {
        var cooperative = associations.requireCooperative(id).id();
        var today = members.on(cooperative, businessDay.today()).stream()
                .filter(other -> other.number().equals(member))
                .findFirst();
        var traded = trades.ofMember(cooperative, member);
        var received = shares.ofMember(cooperative, member);
        int since = today.map(standing -> standing.joinedOn().getYear()).orElse(Integer.MIN_VALUE);
        if (today.isEmpty() && traded.isEmpty() && received.isEmpty()) {
            throw Refusal.notFound();
        }
        return new AccountView(
                cooperative,
                member,
                Money.ofFen(today.map(MemberOn::capitalFen).orElse(0L)),
                Money.ofFen(received.stream()
                        .filter(year -> year.year() >= since)
                        .mapToLong(year -> year.kept().share().reserveFen())
                        .sum()),
                traded.stream()
                        .map(year -> new AccountView.TradeOfYear(year.year(), Money.ofFen(year.fen()), year.entries()))
                        .toList(),
                received.stream()
                        .map(year -> new AccountView.ReturnOfYear(
                                year.year(),
                                year.distribution(),
                                Money.ofFen(year.kept().share().patronageFen()),
                                Money.ofFen(year.kept().share().capitalFen()),
                                Money.ofFen(year.kept().share().capitalisedFen()),
                                Money.ofFen(year.kept().share().paidFen()),
                                year.kept().booked(),
                                Money.ofFen(year.kept().convertedFen()),
                                year.kept().unconverted()))
                        .toList());
    }
}
