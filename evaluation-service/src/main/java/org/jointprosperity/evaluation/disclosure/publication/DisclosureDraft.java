package org.jointprosperity.evaluation.disclosure.publication;

import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.disclosure.content.Content;
import org.jointprosperity.evaluation.disclosure.content.StoredContent;

/** 稿: one version of what is to be published; it is never changed, a refused one is followed by another. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class DisclosureDraft {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Disclosure disclosure;

    String divisionCode;
    int number;

    @Convert(converter = StoredContent.class)
    Content content;

    protected DisclosureDraft() {}

    DisclosureDraft(Disclosure disclosure, int number, Content content) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.disclosure = disclosure;
        this.divisionCode = disclosure.divisionCode;
        this.number = number;
        this.content = content;
    }
}
