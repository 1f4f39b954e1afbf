// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.thinslice.base.Texts;
import org.thinslice.results.Grras;

/** The page as a whole: head, contents, sections in the order in which one would ask. */
final class Page {

    static final Texts TEXTS = Texts.of(Page.class);
    static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ReportData data;
    private final Html html = new Html();

    Page(ReportData data) {
        this.data = data;
    }

    String text() {
        html.own("<!DOCTYPE html>\n").open("html", "lang", TEXTS.say("language"));
        head(html, TEXTS.say("title", name()), data.results().version());
        html.open("body").element("a", TEXTS.say("skip"), "href", "#main", "class", "skip");
        top();
        html.open("main", "id", "main");
        sections();
        html.close("main").open("footer").element("p", generated()).close("footer");
        html.open("script").own(Asset.SCRIPT.text()).close("script").close("body", "html");
        return html.toString();
    }

    /** The head of a page with our style, in which our script alone may run and nothing may be fetched. */
    static void head(Html html, String title, String version) {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", "default-src 'none'; style-src 'unsafe-inline'; script-src '"
                + Asset.SCRIPT.fingerprint() + "'; base-uri 'none'; form-action 'none'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "generator", "content", "Thinslice" + (version.isEmpty() ? "" : " " + version));
        html.open("meta", "name", "color-scheme", "content", "light dark").open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title).open("style").own(Asset.STYLE.text()).close("style", "head");
    }

    private String name() {
        return data.results().facts().name();
    }

    private String generated() {
        return TEXTS.say("generated", AT.format(data.results().at()), data.results().version());
    }

    private void top() {
        html.open("header").open("h1").open("bdi").text(name()).close("bdi", "h1");
        html.element("p", generated(), "class", "origin");
        if (data.results().facts().panel().simulated() > 0)
            html.element("p", data.sheet().items().get(0).knownText(), "class", "notice", "role", "note");
        html.open("nav", "aria-label", TEXTS.say("contents")).open("ul");
        for (var section : Section.values())
            if (section.shown(data))
                link(section.id(), section.title());
        html.close("ul", "nav", "header");
    }

    private void link(String id, String words) {
        html.open("li").element("a", words, "href", "#" + id).close("li");
        if (id.equals(Section.ITEMS.id()))
            for (int i = 0; i < data.items().size(); i++)
                html.open("li").open("a", "href", "#item-" + (i + 1)).open("bdi").text(data.items().get(i).label()).close("bdi", "a", "li");
    }

    private void sections() {
        var charts = new Charts(TEXTS.say("numbers"));
        open(Section.SUMMARY);
        new SummarySection(data).write(html);
        open(Section.STUDY);
        new StudySection(data).write(html);
        if (!data.items().isEmpty())
            analysed(charts);
        open(Section.WORDS);
        words();
        open(Section.GRRAS);
        html.element("p", TEXTS.say("grras.words"));
        Table.of(Grras.title(), data.sheet().rows()).kind("sheet").write(html);
        open(Section.ORIGIN);
        new OriginSection(data).write(html);
    }

    private void analysed(Charts charts) {
        open(Section.ITEMS);
        new AgreementSection(data, charts).write(html);
        for (int i = 0; i < data.items().size(); i++)
            new ItemSection(data, data.items().get(i), i + 1, charts).write(html);
        open(Section.OBSERVERS);
        new ObserverSection(data).write(html);
        open(Section.LEFT);
        new LeftOutSection(data).write(html);
        if (Section.CHOICES.shown(data)) {
            open(Section.CHOICES);
            new ChoicesSection(data).write(html);
        }
    }

    private void words() {
        html.element("h3", TEXTS.say("words.methods")).element("p", data.narrative().methods(), "class", "paper");
        if (!data.narrative().results().isEmpty())
            html.element("h3", TEXTS.say("words.results"));
        data.narrative().results().forEach(paragraph -> html.element("p", paragraph, "class", "paper"));
    }

    private void open(Section section) {
        html.element("h2", section.title(), "id", section.id());
    }
}
