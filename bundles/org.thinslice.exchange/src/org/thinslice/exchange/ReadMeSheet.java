// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.agreement.Resample;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Study;

/** The first sheet: what this workbook is, where it comes from, what is on which sheet and how to read it. */
final class ReadMeSheet {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LABEL_WIDTH = 24;
    private static final int TEXT_WIDTH = 96;

    private final Book book;
    private final XSSFSheet sheet;
    private int next;

    ReadMeSheet(Book book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    void write(Study study, ExportSettings settings, List<Workbook.Contents> contents) throws Problem {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, LABEL_WIDTH * 256);
        sheet.setColumnWidth(1, TEXT_WIDTH * 256);
        heading(Look.TITLE, study.plan().settings().name(), 30);
        if (study.ratings().stream().anyMatch(Rating::simulated))
            line(say("readme.attention"), say(allSimulated(study) ? "readme.all_simulated" : "readme.some_simulated"));
        origin(study, settings);
        heading(Look.HEADING, say("readme.sheets"), 24);
        for (var each : contents)
            link(each);
        reading(settings);
        TableSheet.print(sheet);
        sheet.setRepeatingRows(null);
    }

    private static boolean allSimulated(Study study) {
        return study.ratings().stream().allMatch(Rating::simulated);
    }

    private void origin(Study study, ExportSettings settings) throws Problem {
        var plan = study.plan();
        var scheme = plan.scheme();
        heading(Look.HEADING, say("readme.study"), 24);
        line(say("readme.exported"), say("readme.exported.by", AT.format(settings.at()), settings.appVersion()));
        line(say("readme.file"), study.name());
        line(say("readme.scheme"), say("readme.scheme.version", scheme.name(), Integer.toString(scheme.version()), scheme.sha256()));
        line(say("readme.size"), say("readme.size.counts", plan.recordings().stream().map(Recording::session).distinct().count(),
                plan.recordings().stream().filter(Recording::hasFile).count(), plan.slices().size(), plan.observers().size(), study.ratings().size()));
        line(say("readme.seed"), Long.toString(plan.settings().seed()));
        line(say("readme.identity"), plan.settings().id());
    }

    private void reading(ExportSettings settings) {
        var agreement = settings.agreement();
        heading(Look.HEADING, say("readme.reading"), 24);
        line(say("readme.final"), say("readme.final.how"));
        line(say("readme.missing"), say("readme.missing.how"));
        line(say("readme.scores"), say("readme.scores.how", settings.scoring().rule().label()));
        line(say("readme.times"), say("readme.times.how"));
        line(say("readme.intervals"), say(agreement.resample() == Resample.SESSIONS ? "readme.intervals.sessions" : "readme.intervals.slices",
                Math.round(100 * agreement.confidence()), Integer.toString(agreement.rounds()), Long.toString(agreement.seed()), agreement.method().word()));
        line(say("readme.numbers"), say("readme.numbers.how"));
        line(say("readme.formulas"), say("readme.formulas.how"));
        line(say("readme.corrections"), say("readme.corrections.how"));
        line(say("readme.split"), say("readme.split.how"));
    }

    private void heading(Look look, String text, float height) {
        if (look == Look.HEADING)
            next++;
        var row = sheet.createRow(next++);
        row.setHeightInPoints(height);
        cell(row, 0, look, text);
    }

    private void line(String label, String text) {
        var row = sheet.createRow(next++);
        cell(row, 0, Look.NOTE, label);
        cell(row, 1, Look.WRAPPED, text);
        int lines = Math.max(1, (int) Math.ceil(text.length() / (TEXT_WIDTH * 1.02)));
        row.setHeightInPoints(15.5f * lines + 2);
    }

    private void link(Workbook.Contents contents) {
        line(contents.sheet(), contents.what());
        var cell = sheet.getRow(next - 1).getCell(0);
        var link = book.poi().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + contents.sheet().replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
        cell.setCellStyle(book.styles().of(Look.LINK));
    }

    private XSSFCell cell(XSSFRow row, int column, Look look, String text) {
        var cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(book.styles().of(RowStream.risky(text) ? Look.QUOTED : look));
        return cell;
    }

    private static String say(String key, Object... values) {
        return Failures.TEXTS.say(key, values);
    }
}
