// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.exchange.StudiesForTests;

/** The report as a browser shows it. Without Chromium on the machine these tests are skipped. */
class ReportInBrowserTest {

    private static Browser browser;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open_the_report() throws Exception {
        var program = Browser.installed();
        assumeTrue(program.isPresent(), "The report was not looked at in a browser: Chromium is not installed on this machine.");
        var file = folder.resolve("report.html");
        HtmlReport.write(StudiesForTests.awkward(), file, ExportSettings.of("1.0", StudiesForTests.NOON).withAgreement(Settings.DEFAULT.withRounds(100)),
                Progress.NONE);
        browser = new Browser(program.get(), folder.resolve("profile"));
        browser.open(file);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null)
            browser.close();
    }

    @Test
    void nothing_is_asked_of_the_network() {
        assertThat(browser.events("Network.requestWillBeSent")).isNotEmpty()
                .allSatisfy(request -> assertThat(request).contains("\"url\":\"file://").doesNotContain("\"url\":\"http"));
    }

    @Test
    void the_console_stays_empty() {
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    }

    @Test
    void a_table_sorts_up_and_down_by_its_numbers() throws Exception {
        var script = "(() => { const t = document.querySelectorAll('main table')[%s]; const h = t.tHead.rows[0].cells[%s]; h.querySelector('button').click();"
                + " return [h.getAttribute('aria-sort')].concat([...t.tBodies[0].rows].map(r => r.cells[%s].getAttribute('data-s')).filter(s => s !== null))"
                + ".join(' ') })()";
        var table = value(browser.ask("[...document.querySelectorAll('main table')].findIndex(t => t.caption.textContent.startsWith('Slices of'))"));
        var up = List.of(value(browser.ask(script.formatted(table, 3, 3))).split(" "));
        assertThat(up.get(0)).isEqualTo("ascending");
        assertThat(up.subList(1, up.size()).stream().map(Double::valueOf).toList()).hasSizeGreaterThan(5).isSorted();
        var down = List.of(value(browser.ask(script.formatted(table, 3, 3))).split(" "));
        assertThat(down.get(0)).isEqualTo("descending");
        assertThat(down.subList(1, down.size()).stream().map(text -> -Double.parseDouble(text)).toList()).isSorted();
    }

    @Test
    void every_picture_has_a_name_and_one_of_light_and_dark_is_shown() throws Exception {
        var shown = "[...document.querySelectorAll('figure')].every(f => f.querySelectorAll('svg[role=img] > title').length === 2"
                + " && [...f.querySelectorAll(':scope > div')].filter(d => getComputedStyle(d).display !== 'none').length === 1)";
        assertThat(value(browser.ask(shown))).isEqualTo("true");
        var dark = "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"dark\"}]}";
        browser.send("Emulation.setEmulatedMedia", dark);
        assertThat(value(browser.ask("getComputedStyle(document.querySelector('figure .dark')).display"))).isEqualTo("block");
        assertThat(value(browser.ask(shown))).isEqualTo("true");
        browser.send("Emulation.setEmulatedMedia", "{\"features\":[]}");
    }

    @Test
    void nobodys_words_become_markup() throws Exception {
        assertThat(value(browser.ask("document.querySelector('h1').textContent"))).isEqualTo("A <study> & more");
        assertThat(value(browser.ask("document.querySelectorAll('study, img, iframe, link, object, script[src]').length"))).isEqualTo("0");
        assertThat(value(browser.ask("document.scripts.length"))).isEqualTo("1");
    }

    @Test
    void names_are_unique_and_every_link_leads_somewhere() throws Exception {
        assertThat(value(browser.ask("(() => { const i = [...document.querySelectorAll('[id]')].map(e => e.id); return i.length - new Set(i).size })()")))
                .isEqualTo("0");
        assertThat(value(browser.ask("[...document.querySelectorAll('a[href]')].filter(a => !document.querySelector(a.getAttribute('href'))).length")))
                .isEqualTo("0");
        assertThat(value(browser.ask("document.documentElement.lang"))).isEqualTo("en");
    }

    @Test
    void no_page_is_wider_than_a_small_window() throws Exception {
        browser.send("Emulation.setDeviceMetricsOverride", "{\"width\":360,\"height\":640,\"deviceScaleFactor\":2,\"mobile\":false}");
        assertThat(value(browser.ask("document.documentElement.scrollWidth <= 360"))).isEqualTo("true");
        browser.send("Emulation.clearDeviceMetricsOverride", "{}");
    }

    @Test
    void it_prints_on_light_paper() throws Exception {
        var answer = browser.send("Page.printToPDF", "{\"preferCSSPageSize\":true,\"printBackground\":true}");
        var data = Pattern.compile("\"data\":\"([^\"]+)\"").matcher(answer);
        assertThat(data.find()).isTrue();
        var pdf = Base64.getDecoder().decode(data.group(1));
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(20_000);
    }

    /** The value in an answer of the browser, without quotes. */
    private static String value(String answer) {
        var found = Pattern.compile("\"value\":(\"(?:[^\"\\\\]|\\\\.)*\"|[^,}]*)").matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found.group(1).replaceFirst("^\"", "").replaceFirst("\"$", "").replace("\\u003C", "<").replace("\\\"", "\"");
    }
}
