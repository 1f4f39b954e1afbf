// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.thinslice.base.AtomicFile;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.exchange.ExportSettings;
import org.thinslice.study.Study;

/**
 * Writes a report: one HTML file that needs nothing else, in which a study's agreement can be read, looked at, sorted and
 * printed. It asks no network for anything, and a policy inside it keeps it from doing so.
 */
public final class HtmlReport {

    private static final Texts TEXTS = Texts.of(HtmlReport.class);

    private HtmlReport() {
    }

    /**
     * Writes the report of a study.
     *
     * @throws Problem if it could not be written or was stopped; a report that was there before stays as it was
     */
    public static void write(Study study, Path html, ExportSettings settings, Progress progress) throws Problem {
        progress.stage(TEXTS.say("stage.computing"));
        var page = new Page(ReportData.of(study, settings, progress)).text();
        progress.stage(TEXTS.say("stage.writing"));
        AtomicFile.write(html, out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
    }
}
