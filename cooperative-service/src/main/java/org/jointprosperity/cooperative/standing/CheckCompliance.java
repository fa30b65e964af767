package org.jointprosperity.cooperative.standing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.cooperative.compliance.Body;
import org.jointprosperity.cooperative.compliance.Compliance;
import org.jointprosperity.cooperative.compliance.Composition;
import org.jointprosperity.cooperative.compliance.HeldOffice;
import org.jointprosperity.cooperative.law.Matter;
import org.jointprosperity.cooperative.law.Post;

/** A what-if 合规试算: a registered cooperative with changes, or plain numbers; nothing is kept. */
@Schema(
        description =
                "合规试算：已登记的合作社加改动，或只给数字；不留存。A what-if: a registered cooperative with changes, or plain numbers; nothing is kept.")
public record CheckCompliance(
        @Schema(
                        description = "已登记的合作社；与 members 二选一。只问职务、联合社、未经营年数或退社申请的，两者都可不填。"
                                + "A registered cooperative; this or members, or neither for a question on offices, a union,"
                                + " idle years or a notice alone.",
                        examples = "93611023MA7000026K")
                CreditCode creditCode,
        @Valid @Schema(description = "在登记基础上的增减，可为负。What is added to what is registered, or taken away where negative.")
                Changes changes,
        @Valid @Schema(description = "各类成员数。Members by kind.") Numbers members,
        @Min(0) @Max(CheckCompliance.MOST) @Schema(description = "附加表决权总票数。Additional votes.", examples = "1")
                Long additionalVotes,
        @Size(max = 200) @Schema(description = "任职情况。Who leads it.") List<@NotNull @Valid Led> offices,
        @Min(0) @Max(CheckCompliance.MOST) @Schema(description = "成员代表数。Delegates.") Long delegates,
        @Min(0) @Max(CheckCompliance.MOST) @Schema(description = "联合社的成员社数。Cooperatives in a union.") Long unionMembers,
        @Min(0) @Max(100) @Schema(description = "连续未经营年数。Years running without business.") Long idleYears,
        @Valid @Schema(description = "退社申请。A notice of leaving.") NoticeOfLeaving notice,
        @Schema(description = "依该日的规则，默认今日。By the rules of this day, today by default.", examples = "2023-05-10")
                LocalDate on,
        @Schema(description = "所在地；空为全国。The place; null for the whole country.", examples = "611023104001")
                DivisionCode jurisdiction) {

    /** More than any cooperative has: a search for the smallest change goes through every number of members. */
    static final long MOST = 100_000;

    /** Members by kind. */
    @Schema(
            name = "ComplianceNumbers",
            description =
                    "各类成员数，publicBodies 计入 organisations。Members by kind; public bodies are among the organisations.")
    public record Numbers(
            @Min(0) @Max(MOST) @Schema(examples = "17") long farmers,
            @Min(0) @Max(MOST) @Schema(examples = "3") long residents,
            @Min(0) @Max(MOST) @Schema(examples = "1") long organisations,
            @Min(0) @Max(MOST) @Schema(examples = "0") long publicBodies) {}

    /** What changes in a registered cooperative. */
    @Schema(name = "ComplianceChanges", description = "增减数。So many more, or fewer.")
    public record Changes(
            @Min(-MOST) @Max(MOST) @Schema(examples = "0") long farmers,
            @Min(-MOST) @Max(MOST) @Schema(examples = "1") long residents,
            @Min(-MOST) @Max(MOST) @Schema(examples = "0") long organisations,
            @Min(-MOST) @Max(MOST) @Schema(examples = "0") long additionalVotes,
            @Size(max = 100)
                    @Schema(
                            description =
                                    "拟加入单位的统一社会信用代码，不计入 organisations。Codes of organisations that join, beside organisations.",
                            examples = "[\"91611023MA7000018Y\"]")
                    List<@NotNull CreditCode> joining) {

        public Changes {
            joining = joining == null ? List.of() : joining;
        }
    }

    /** When a member says that it will leave, and from when on it would be none. */
    @Schema(
            name = "ComplianceNotice",
            description = "书面退社申请与拟不再是成员的第一日。A notice of leaving and the first day without membership.")
    public record NoticeOfLeaving(
            @NotNull @Schema(examples = "2022-10-01") LocalDate givenOn,
            @NotNull @Schema(examples = "2023-01-01") LocalDate leavesOn,
            @Schema(description = "是否单位成员。Whether the member is an organisation.") boolean organisation) {}

    /** Who leads it. */
    @Schema(
            name = "ComplianceOffice",
            description = "任职者、职务、是否公务人员、是否成员、在业务相同的其他合作社的职务；已登记的合作社按人员编号另查名册与任职。"
                    + "A holder, the office, whether an official, whether a member, and offices in competing cooperatives;"
                    + " of a registered cooperative the registers are asked by roster number too.")
    public record Led(
            @NotNull @Valid HeldOffice office,
            boolean official,
            @Schema(description = "是否成员；空则依名册。Whether a member; null as the register says.") Boolean member,
            @Size(max = 5) Set<@NotNull Post> postsElsewhere) {}

    /** What plain numbers are asked about: everything where members are told, else only what needs none. */
    Set<Matter> matters() {
        if (members != null) {
            return EnumSet.allOf(Matter.class);
        }
        var matters = EnumSet.noneOf(Matter.class);
        if (offices != null) {
            matters.addAll(Compliance.OF_OFFICES);
        }
        if (unionMembers != null) {
            matters.add(Matter.UNION_MEMBERS);
        }
        if (idleYears != null) {
            matters.add(Matter.IDLE_YEARS);
        }
        return matters;
    }

    /** The make-up of the plain numbers; without members where nothing is asked that is reckoned from them. */
    Composition composition() {
        if (members == null && (additionalVotes != null || delegates != null)) {
            throw Refusal.field("members", "check-wants-members");
        }
        if (changes != null || members == null && notice == null && matters().isEmpty()) {
            throw Refusal.field("members", "check-wants-one-subject");
        }
        var told = members == null ? new Numbers(0, 0, 0, 0) : members;
        if (told.publicBodies > told.organisations) {
            throw Refusal.field("members.publicBodies", "public-bodies-above-organisations");
        }
        return new Composition(
                told.farmers,
                told.residents,
                told.organisations,
                told.publicBodies,
                List.of(),
                additionalVotes == null ? 0 : additionalVotes,
                said(new Composition.Offices(supposed(), List.of(), Set.of(), Set.of())),
                Optional.ofNullable(delegates),
                Optional.ofNullable(unionMembers),
                Optional.ofNullable(idleYears));
    }

    /** The offices it is asked about. */
    List<HeldOffice> supposed() {
        return offices == null
                ? List.of()
                : offices.stream().map(Led::office).distinct().toList();
    }

    /** Codes of the organisations it lets join. */
    List<String> joining() {
        return changes == null
                ? List.of()
                : changes.joining.stream().map(CreditCode::value).toList();
    }

    /**
     * The make-up of a registered cooperative after the changes.
     *
     * @param registered what it is, led by those it is asked about too
     * @param joining the organisations that join
     */
    Composition applied(Composition registered, List<Body> joining) {
        if (members != null || additionalVotes != null) {
            throw Refusal.field("members", "check-wants-one-subject");
        }
        var by = changes == null ? new Changes(0, 0, 0, 0, List.of()) : changes;
        var after = registered.changed(by.farmers, by.residents, by.organisations, by.additionalVotes);
        if (Math.min(
                        Math.min(after.farmers(), after.residents()),
                        Math.min(after.organisations(), after.additionalVotes()))
                < 0) {
            throw Refusal.field("changes", "changes-below-zero");
        }
        return new Composition(
                after.farmers(),
                after.residents(),
                Math.addExact(after.organisations(), joining.size()),
                after.publicBodies(),
                together(after.bodies(), joining),
                after.additionalVotes(),
                said(after.offices()),
                Optional.ofNullable(delegates),
                Optional.ofNullable(unionMembers),
                idleYears == null ? after.idleYears() : Optional.of(idleYears));
    }

    private static List<Body> together(List<Body> members, List<Body> joining) {
        var together = new ArrayList<>(members);
        for (var body : joining) {
            if (together.stream().anyMatch(member -> member.creditCode().equals(body.creditCode()))) {
                throw Refusal.field("changes.joining", "member-already-joined").with("number", body.creditCode());
            }
            together.add(body);
        }
        return together;
    }

    /** What the caller says of those who lead it, beside what the registers know. */
    private Composition.Offices said(Composition.Offices known) {
        if (offices == null) {
            return known;
        }
        var elsewhere = new ArrayList<>(known.elsewhere());
        var outsiders = new HashSet<>(known.outsiders());
        var officials = new HashSet<>(known.officials());
        for (var led : offices) {
            var holder = led.office.holder();
            if (led.official) {
                officials.add(holder);
            }
            if (led.member != null) {
                outsiders.remove(holder);
            }
            if (Boolean.FALSE.equals(led.member)) {
                outsiders.add(holder);
            }
            if (led.postsElsewhere != null) {
                led.postsElsewhere.forEach(post -> elsewhere.add(new HeldOffice(holder, post)));
            }
        }
        return new Composition.Offices(known.held(), elsewhere, outsiders, officials);
    }
}
