package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.count.Certificate;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.count.NameVotes;
import org.jointprosperity.evaluation.selection.count.WriteIn;

/** Enters the certified paper count of a ballot 录入计票单. */
@Schema(description = "录入经计票人核对的纸质计票单。Enter the certified paper count of a ballot.")
record HoldBallot(
        @NotNull BallotKind kind,
        @NotNull BallotForm form,
        @NotNull @Schema(examples = "2009-12-18") LocalDate heldOn,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "应到有选举权人数 eligible", examples = "40") Integer eligible,
        @Min(0) @Max(1_000_000) @Schema(description = "实到人数；村民委员会选举可不填 present", nullable = true, examples = "36")
                Integer present,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "发出 issued", examples = "36") Integer issued,
        @NotNull @Min(0) @Max(1_000_000) @Schema(description = "收回 returned", examples = "36") Integer returned,
        @NotNull
                @Min(0)
                @Max(1_000_000)
                @Schema(description = "废票：选人多于名额或有标记的 void: more names than seats, or marked", examples = "1")
                Integer voided,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> names,
        @Size(max = 200) List<@NotNull @Valid Written> writeIns,
        @NotBlank @Pattern(regexp = Certificate.PERSON) @Schema(description = "计票人 first teller", examples = "N04675")
                String teller,
        @NotBlank
                @Pattern(regexp = Certificate.PERSON)
                @Schema(description = "另一名计票人 second teller", examples = "N04676")
                String secondTeller,
        @NotBlank
                @Pattern(regexp = Certificate.SHA_256)
                @Schema(
                        description = "计票单扫描件的 SHA-256 SHA-256 of the sheet",
                        examples = {"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"})
                String sheetSha256) {

    /** What the valid ballots say of a candidate. */
    @Schema(name = "ElectionCountLine", description = "候选人得票：赞成、反对、弃权之和为有效票。The three add up to the valid ballots.")
    record Line(
            @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "30") Integer yes,
            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "4") Integer no,
            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "1") Integer abstain) {}

    /** Who was written in. */
    @Schema(name = "ElectionWriteIn", description = "另选他人。Who was written in.")
    record Written(
            @NotBlank @Size(max = 30) @Schema(examples = "N04680") String person,
            @NotNull @Min(1) @Max(1_000_000) @Schema(examples = "2") Integer yes) {}

    /** Roster numbers of those written in. */
    List<String> writtenIn() {
        return writeIns == null
                ? List.of()
                : writeIns.stream().map(Written::person).toList();
    }

    Certificate certificate() {
        return new Certificate(teller, secondTeller, sheetSha256);
    }

    CountSheet sheet() {
        return new CountSheet(
                eligible,
                present,
                issued,
                returned,
                voided,
                names.stream()
                        .map(line -> new NameVotes(line.person(), line.yes(), line.no(), line.abstain()))
                        .toList(),
                writeIns == null
                        ? List.of()
                        : writeIns.stream()
                                .map(line -> new WriteIn(line.person(), line.yes()))
                                .toList());
    }
}
