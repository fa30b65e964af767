package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.agreement.Pairing;

/** 资金账: the ledger of one pairing; its row is the lock under which entries are numbered and balances are read. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class FundAccount {

    @Id
    UUID pairingId;

    @Version
    long version;

    String unitCode;
    String branchCode;
    String divisionCode;
    int lastNumber;

    protected FundAccount() {}

    FundAccount(Pairing pairing) {
        this.pairingId = pairing.id();
        this.unitCode = pairing.unitCode();
        this.branchCode = pairing.branchCode();
        this.divisionCode = pairing.divisionCode();
    }

    /** Books a movement that the ledger has allowed. */
    FundEntry book(Movement movement, FundDetails details, Recorder recorder) {
        lastNumber++;
        return new FundEntry(this, movement, details, recorder);
    }

    /** Books the way back of an entry that the ledger has allowed; it is of the same channel and purpose. */
    FundEntry takeBack(FundEntry original, Movement back, String reason, Recorder recorder) {
        lastNumber++;
        var entry = new FundEntry(
                this,
                back,
                new FundDetails(
                        original.channel,
                        original.purpose,
                        recorder.on(),
                        original.undertakingId,
                        original.decisionId,
                        List.of(),
                        reason),
                recorder);
        entry.reversedEntryId = original.id;
        entry.reversedKind = original.kind;
        return entry;
    }
}
