package org.jointprosperity.evaluation.disclosure.reading;

import java.util.List;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.content.Block;
import org.jointprosperity.evaluation.disclosure.posting.PostingHead;
import org.jointprosperity.evaluation.disclosure.posting.PostingView;

/**
 * 公开网页 in one language: the list of what is disclosed and each of it; without script, and fit to print.
 *
 * @param home the path that each of it stands under
 * @param listed whether there is a list to go back to
 */
record PublicPages(Tongue tongue, String home, boolean listed) {

    static final String PATH = "/api/v1/public-disclosures";
    static final String STYLE = PATH + "/style.css";

    /** The pages for everyone. */
    PublicPages(Tongue tongue) {
        this(tongue, PATH, true);
    }

    /** The list of what was chosen, with the way to the next page where there is one. */
    String list(List<PostingHead> postings, Chosen chosen, String cursor) {
        var body = new Html().element("h1", word(Word.HEADING));
        form(body, chosen);
        if (postings.isEmpty()) {
            body.element("p", word(Word.NOTHING));
        }
        body.open("ul", "class", "list");
        for (var posting : postings) {
            body.open("li")
                    .link(page(posting.id().toString(), tongue), posting.title())
                    .element(
                            "small",
                            "%s · %s %s · %s%s"
                                    .formatted(
                                            posting.publishedOn(),
                                            level(posting.level()),
                                            posting.division(),
                                            tongue == Tongue.ZH ? posting.itemTitleZh() : posting.itemTitleEn(),
                                            become(posting)))
                    .close("li");
        }
        body.close("ul");
        if (cursor != null) {
            body.open("p", "class", "ways")
                    .link(chosen.address(tongue, cursor), word(Word.NEXT))
                    .close("p");
        }
        body.open("p", "class", "ways")
                .link(chosen.address(tongue.other(), null), word(Word.OTHER_LANGUAGE))
                .close("p");
        return Html.page(tongue, word(Word.HEADING), STYLE, body);
    }

    /** Where a reader chooses the place and the level, without script. */
    private void form(Html body, Chosen chosen) {
        body.open("form", "method", "get", "action", PATH + "/page", "class", "ways")
                .open("input", "type", "hidden", "name", "lang", "value", tongue.code());
        if (chosen.item() != null) {
            body.open("input", "type", "hidden", "name", "item", "value", chosen.item());
        }
        body.open("label")
                .text(word(Word.DIVISION) + " ")
                .open(
                        "input",
                        "name",
                        "division",
                        "inputmode",
                        "numeric",
                        "size",
                        "14",
                        "maxlength",
                        "12",
                        "pattern",
                        "[0-9]{2}([0-9]{2}){0,2}([0-9]{3}){0,2}",
                        "value",
                        chosen.division() == null ? "" : chosen.division())
                .close("label")
                .open("label")
                .text(word(Word.LEVEL) + " ")
                .open("select", "name", "level");
        option(body, "", word(Word.EVERY_LEVEL), chosen.level() == null);
        for (var level : Level.values()) {
            option(body, level.name(), level(level), level == chosen.level());
        }
        body.close("select")
                .close("label")
                .open("button", "type", "submit")
                .text(word(Word.CHOOSE))
                .close("button")
                .close("form");
    }

    private static void option(Html body, String value, String text, boolean chosen) {
        if (chosen) {
            body.open("option", "value", value, "selected", "selected");
        } else {
            body.open("option", "value", value);
        }
        body.text(text).close("option");
    }

    private String become(PostingHead posting) {
        if (posting.withdrawnOn() != null) {
            return " · " + word(Word.WITHDRAWN);
        }
        return posting.correctedBy() == null ? "" : " · " + word(Word.WAS_CORRECTED);
    }

    /** One of it. */
    String one(PostingView posting) {
        var body = new Html().element("h1", posting.title());
        if (posting.withdrawnOn() != null) {
            body.open("p", "class", "notice")
                    .text("%s %s：%s".formatted(word(Word.WITHDRAWN), posting.withdrawnOn(), posting.withdrawalReason()))
                    .close("p");
        }
        if (posting.correctedBy() != null) {
            body.open("p", "class", "notice")
                    .text(word(Word.CORRECTED) + " ")
                    .link(
                            page(posting.correctedBy().toString(), tongue),
                            posting.correctedBy().toString())
                    .close("p");
        }
        if (posting.corrects() != null) {
            body.open("p")
                    .text(word(Word.CORRECTS) + " ")
                    .link(
                            page(posting.corrects().toString(), tongue),
                            posting.corrects().toString())
                    .close("p");
        }
        posting.blocks().forEach(block -> block(body, block));
        papers(body, posting);
        facts(body, posting);
        proofs(body, posting);
        check(body, posting);
        body.open("p", "class", "ways");
        if (listed) {
            body.link(PATH + "/page?lang=" + tongue.code(), word(Word.ALL)).text(" ");
        }
        body.link(page(posting.id().toString(), tongue.other()), word(Word.OTHER_LANGUAGE))
                .close("p");
        return Html.page(tongue, posting.title(), STYLE, body);
    }

    private static void block(Html body, Block block) {
        switch (block.kind()) {
            case HEADING -> body.element("h2", block.text());
            case TEXT -> body.open("p", "class", "said").text(block.text()).close("p");
            case FIELD ->
                body.open("p", "class", "said")
                        .element("b", block.label())
                        .text("：" + block.text())
                        .close("p");
        }
    }

    private void papers(Html body, PostingView posting) {
        if (!posting.attachments().isEmpty()) {
            body.element("h2", word(Word.PAPERS)).open("ul");
            posting.attachments().forEach(paper -> body.open("li")
                    .text(paper.name() + " ")
                    .element("code", paper.sha256())
                    .close("li"));
            body.close("ul");
        }
    }

    private void facts(Html body, PostingView posting) {
        body.open("dl")
                .fact(word(Word.ITEM), itemTitle(posting))
                .fact(
                        word(Word.KIND),
                        tongue == Tongue.ZH
                                ? posting.contentClass().chinese()
                                : posting.contentClass().english())
                .fact(word(Word.LEVEL), level(posting.level()))
                .fact(word(Word.DIVISION), posting.division())
                .fact(word(Word.BASIS), posting.basis())
                .fact(word(Word.PUBLISHED), posting.publishedOn().toString())
                .fact(
                        word(Word.SHOWN_UNTIL),
                        posting.shownUntil() == null
                                ? word(Word.STAYS)
                                : posting.shownUntil().toString())
                .fact(word(Word.OBJECTIONS), posting.objectionsUntil().toString())
                .fact(word(Word.OFFICE), posting.office())
                .fact(word(Word.ANSWER), String.valueOf(posting.answerDays()))
                .close("dl");
    }

    private void proofs(Html body, PostingView posting) {
        if (!posting.proofs().isEmpty()) {
            body.element("h2", word(Word.PROOFS)).open("ul");
            posting.proofs().forEach(proof -> body.open("li")
                    .text("%s %s–%s ".formatted(proof.board(), proof.shownFrom(), proof.shownTo()))
                    .element("code", proof.photoSha256())
                    .close("li"));
            body.close("ul");
        }
    }

    private void check(Html body, PostingView posting) {
        body.element("h2", word(Word.HASH))
                .open("p")
                .element("code", posting.sha256())
                .close("p")
                .element("p", word(Word.CHECK));
        if (posting.withdrawnOn() == null) {
            body.open("p")
                    .link(home + "/" + posting.id() + "/text", word(Word.TEXT))
                    .close("p");
        }
    }

    private String itemTitle(PostingView posting) {
        return tongue == Tongue.ZH ? posting.itemTitleZh() : posting.itemTitleEn();
    }

    private String level(Level level) {
        return word(
                switch (level) {
                    case COUNTY -> Word.COUNTY;
                    case TOWN -> Word.TOWN;
                    case VILLAGE -> Word.VILLAGE;
                });
    }

    private String page(String id, Tongue tongue) {
        return home + "/" + id + "/page?lang=" + tongue.code();
    }

    private String word(Word word) {
        return word.in(tongue);
    }
}
