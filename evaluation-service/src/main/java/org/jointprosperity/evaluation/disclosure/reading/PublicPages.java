package org.jointprosperity.evaluation.disclosure.reading;

import java.util.List;
import org.jointprosperity.evaluation.disclosure.content.Block;
import org.jointprosperity.evaluation.disclosure.posting.PostingView;

/** 公开网页 in one language: the list of what is disclosed and each of it; without script, and fit to print. */
record PublicPages(Tongue tongue) {

    static final String PATH = "/api/v1/public-disclosures";
    static final String STYLE = PATH + "/style.css";

    /** The list, with the way to the next page where there is one. */
    String list(List<PostingView> postings, String next) {
        var body = new Html().element("h1", word(Word.HEADING));
        if (postings.isEmpty()) {
            body.element("p", word(Word.NOTHING));
        }
        body.open("ul", "class", "list");
        for (var posting : postings) {
            body.open("li")
                    .link(page(posting.id().toString(), tongue), posting.title())
                    .element(
                            "small",
                            "%s · %s %s · %s"
                                    .formatted(
                                            posting.publishedOn(),
                                            level(posting),
                                            posting.division(),
                                            itemTitle(posting)))
                    .close("li");
        }
        body.close("ul");
        if (next != null) {
            body.open("p").link(next, word(Word.NEXT)).close("p");
        }
        body.open("p")
                .link(PATH + "/page?lang=" + tongue.other().code(), word(Word.OTHER_LANGUAGE))
                .close("p");
        return Html.page(tongue, word(Word.HEADING), STYLE, body);
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
        body.open("p", "class", "ways")
                .link(PATH + "/page?lang=" + tongue.code(), word(Word.ALL))
                .text(" ")
                .link(page(posting.id().toString(), tongue.other()), word(Word.OTHER_LANGUAGE))
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
                .fact(word(Word.LEVEL), level(posting))
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
                    .link(PATH + "/" + posting.id() + "/text", word(Word.TEXT))
                    .close("p");
        }
    }

    private String itemTitle(PostingView posting) {
        return tongue == Tongue.ZH ? posting.itemTitleZh() : posting.itemTitleEn();
    }

    private String level(PostingView posting) {
        return word(
                switch (posting.level()) {
                    case COUNTY -> Word.COUNTY;
                    case TOWN -> Word.TOWN;
                    case VILLAGE -> Word.VILLAGE;
                });
    }

    private static String page(String id, Tongue tongue) {
        return PATH + "/" + id + "/page?lang=" + tongue.code();
    }

    private String word(Word word) {
        return word.in(tongue);
    }
}
