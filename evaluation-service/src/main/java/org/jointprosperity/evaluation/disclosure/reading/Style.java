package org.jointprosperity.evaluation.disclosure.reading;

/** How the public pages look, on a screen and on paper. */
final class Style {

    static final String CSS =
            """
            body { margin: 0; color: #2a2320; background: #faf6f0; font: 17px/1.7 system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
            main { max-width: 48rem; margin: 0 auto; padding: 1.5rem 1.1rem 3rem; }
            h1 { font-size: 1.8rem; line-height: 1.3; border-top: 6px solid #c8102e; padding-top: 1rem; }
            h2 { font-size: 1.15rem; margin: 1.6rem 0 .4rem; }
            a { color: #c8102e; text-underline-offset: .2em; }
            .said { white-space: pre-line; }
            .notice { border: 2px solid #c8102e; padding: .5rem .8rem; font-weight: 600; }
            .list li { margin: .6rem 0; }
            .list small { display: block; color: #6b5f57; }
            form { display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: end; }
            label { color: #6b5f57; }
            input, select, button { font: inherit; padding: .3rem .5rem; border: 1px solid #b9aa9b; border-radius: 4px; background: #fff; }
            button { color: #fff; background: #c8102e; border-color: #c8102e; }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; border-top: 1px solid #e4d9cb; padding-top: .8rem; }
            dt { color: #6b5f57; }
            dd { margin: 0; overflow-wrap: anywhere; }
            code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
            @media print { body { background: #fff; font-size: 12pt; } main { max-width: none; padding: 0; } a { color: inherit; text-decoration: none; } .ways { display: none; } @page { margin: 2cm; } }
            """;

    private Style() {}
}
