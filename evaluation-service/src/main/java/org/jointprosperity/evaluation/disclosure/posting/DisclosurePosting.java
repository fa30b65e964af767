package org.jointprosperity.evaluation.disclosure.posting;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.contracts.EvaluationEvent.DisclosurePublished;
import org.jointprosperity.evaluation.disclosure.catalogue.ContentClass;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.content.CanonicalText;
import org.jointprosperity.evaluation.disclosure.content.Content;
import org.jointprosperity.evaluation.disclosure.content.StoredContent;

/**
 * 公开件: a text as it was published. It carries no filter by place: what is public is for everyone, and what a place above
 * published is for those below; the policies of its table say so, and no query goes around them.
 */
@Entity
@Immutable
public class DisclosurePosting {

    @Id
    UUID id;

    UUID itemId;
    String itemCode;
    String itemTitleZh;
    String itemTitleEn;

    @Enumerated(STRING)
    ContentClass contentClass;

    String basis;

    @Enumerated(STRING)
    Level level;

    String divisionCode;

    @Enumerated(STRING)
    Scope scope;

    String title;

    @Convert(converter = StoredContent.class)
    Content content;

    String canonicalText;
    String sha256;
    UUID correctsId;
    LocalDate publishedOn;
    LocalDate shownUntil;
    LocalDate objectionsUntil;
    int answerDays;
    String office;
    String officeUnit;

    protected DisclosurePosting() {}

    /**
     * Publishes what readers may see of a content.
     *
     * @param id of the disclosure
     * @param corrects the publication this one corrects, or null
     */
    public DisclosurePosting(
            UUID id,
            DisclosureItem item,
            String division,
            Scope scope,
            Content drafted,
            UUID corrects,
            LocalDate today) {
        this.id = id;
        this.itemId = item.id();
        this.itemCode = item.code();
        this.itemTitleZh = item.titleZh();
        this.itemTitleEn = item.titleEn();
        this.contentClass = item.contentClass();
        this.basis = item.basis();
        this.level = item.level();
        this.divisionCode = division;
        this.scope = scope;
        this.content = drafted.shown();
        this.title = content.title();
        this.correctsId = corrects;
        this.publishedOn = today;
        this.shownUntil = item.shownDays() == null ? null : today.plusDays(item.shownDays());
        this.objectionsUntil = today.plusDays(item.objectionDays());
        this.answerDays = item.answerDays();
        this.office = item.office();
        this.officeUnit = item.officeUnit();
        var text = canonical();
        this.canonicalText = text.text();
        this.sha256 = text.sha256();
    }

    /** What is announced of it. */
    public DisclosurePublished published() {
        return new DisclosurePublished(
                id,
                itemCode,
                contentClass.name(),
                level.name(),
                scope.name(),
                sha256,
                correctsId,
                divisionCode,
                publishedOn,
                shownUntil,
                objectionsUntil);
    }

    /** Whether an objection raised on a day is in time 异议期. */
    public boolean takesObjectionsOn(LocalDate day) {
        return objectionsUntil.isAfter(publishedOn) && !day.isBefore(publishedOn) && !day.isAfter(objectionsUntil);
    }

    private CanonicalText canonical() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("id", id.toString());
        facts.put("item", itemCode);
        facts.put("level", level.name());
        facts.put("division", divisionCode);
        facts.put("scope", scope.name());
        facts.put("published", publishedOn.toString());
        facts.put("shown-until", shownUntil == null ? "-" : shownUntil.toString());
        facts.put("objections-until", objectionsUntil.toString());
        facts.put("corrects", correctsId == null ? "-" : correctsId.toString());
        return CanonicalText.of(facts, content);
    }

    /** Its id, which is the disclosure's. */
    public UUID id() {
        return id;
    }

    /** The dated row of the catalogue it was published by. */
    public UUID itemId() {
        return itemId;
    }

    /** Code of the item. */
    public String itemCode() {
        return itemCode;
    }

    /** At which level it was published. */
    public Level level() {
        return level;
    }

    /** 内容类别. */
    public ContentClass contentClass() {
        return contentClass;
    }

    /** The place that published it. */
    public String divisionCode() {
        return divisionCode;
    }

    /** Who may read it. */
    public Scope scope() {
        return scope;
    }

    /** The title as readers see it. */
    public String title() {
        return title;
    }

    /** The Chinese title of the item. */
    public String itemTitleZh() {
        return itemTitleZh;
    }

    /** The English title of the item. */
    public String itemTitleEn() {
        return itemTitleEn;
    }

    /** Law or policy it was published by. */
    public String basis() {
        return basis;
    }

    /** What readers see. */
    public Content content() {
        return content;
    }

    /** The text behind the hash. */
    public String canonicalText() {
        return canonicalText;
    }

    /** SHA-256 of the canonical text. */
    public String sha256() {
        return sha256;
    }

    /** The publication it corrects, or null. */
    public UUID correctsId() {
        return correctsId;
    }

    /** The day of publication. */
    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** The last day it must be shown, or null. */
    public LocalDate shownUntil() {
        return shownUntil;
    }

    /** The last day on which an objection is taken. */
    public LocalDate objectionsUntil() {
        return objectionsUntil;
    }

    /** Within how many working days an objection is answered. */
    public int answerDays() {
        return answerDays;
    }

    /** 责任单位, in words. */
    public String office() {
        return office;
    }

    /** Credit code of the unit that answers, or null. */
    public String officeUnit() {
        return officeUnit;
    }
}
