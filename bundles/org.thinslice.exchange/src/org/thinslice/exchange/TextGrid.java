// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;

/** Separated text: UTF-8 or UTF-16, with or without its mark; commas, semicolons or tabs, found out from the header. */
final class TextGrid implements Grid {

    private static final int EVERY = 4_096;
    private static final int UTF_8_MARK = 3;
    /** As many as a sheet of a workbook has. */
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_FIELDS = 1 << 22;

    private final Path file;
    private final Charset charset;
    private final int mark;
    private final char separator;

    private TextGrid(Path file, Charset charset, int mark, char separator) {
        this.file = file;
        this.charset = charset;
        this.mark = mark;
        this.separator = separator;
    }

    static TextGrid of(Path file) throws Problem {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            charset = charset(start);
            mark = mark(start);
            return new TextGrid(file, charset, mark, separator(new TextGrid(file, charset, mark, ',')));
        } catch (CharacterCodingException failure) {
            throw Letters.wrong(file, charset, mark, failure);
        } catch (IOException failure) {
            throw Failures.at(file, "file.unreadable", failure);
        }
    }

    /** What the first bytes are written in. No text begins with a sign that is zero, so two zeros in their places tell UTF-16. */
    private static Charset charset(byte[] b) {
        if (begins(b, 0xFF, 0xFE) || b.length >= 4 && b[0] != 0 && b[1] == 0 && b[2] != 0 && b[3] == 0)
            return StandardCharsets.UTF_16LE;
        if (begins(b, 0xFE, 0xFF) || b.length >= 4 && b[0] == 0 && b[1] != 0 && b[2] == 0 && b[3] != 0)
            return StandardCharsets.UTF_16BE;
        return StandardCharsets.UTF_8;
    }

    /** How many bytes the mark of an encoding takes at the beginning; 0 if there is none. */
    private static int mark(byte[] b) {
        if (begins(b, 0xEF, 0xBB, 0xBF))
            return UTF_8_MARK;
        return begins(b, 0xFF, 0xFE) || begins(b, 0xFE, 0xFF) ? 2 : 0;
    }

    private static boolean begins(byte[] b, int... wanted) {
        for (int i = 0; i < wanted.length; i++)
            if (b.length <= i || b[i] != (byte) wanted[i])
                return false;
        return true;
    }

    /** The sign that the header has most of, outside quotes; a comma if it has none. */
    private static char separator(TextGrid grid) throws IOException {
        try (var reader = new BufferedReader(grid.open())) {
            int[] counts = new int[3];
            boolean quoted = false;
            for (int c = reader.read(); c >= 0 && (quoted || c != '\n'); c = reader.read()) {
                quoted ^= c == '"';
                int which = quoted ? -1 : ",;\t".indexOf(c);
                if (which >= 0)
                    counts[which]++;
            }
            int best = counts[1] > counts[0] ? 1 : 0;
            return ",;\t".charAt(counts[2] > counts[best] ? 2 : best);
        }
    }

    private Reader open() throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public boolean decimalComma() {
        return separator != ',';
    }

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        var format = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true);
        CsvRecord last = null;
        try (var csv = format.build(CsvRecordHandler.builder().maxFields(MOST_FIELDS).build(), open())) {
            long n = 0;
            int columns = 0;
            for (CsvRecord each : csv) {
                if (n++ % EVERY == 0)
                    progress.step(0, 0);
                var cells = cells(each);
                if (!blank(cells))
                    rows.row(each.getStartingLineNumber(), cells);
                columns = Math.max(columns, cells.size());
                last = each;
            }
            if (last != null && open(last, columns))
                throw Failures.inRow(file, last.getStartingLineNumber(), "text.broken");
        } catch (CsvParseException failure) {
            throw unreadable(failure, last);
        } catch (UncheckedIOException failure) {
            throw unreadable(failure.getCause(), last);
        } catch (IOException failure) {
            throw unreadable(failure, last);
        }
    }

    /** A file for Excel begins with a mark, and its texts may have an apostrophe in front. */
    private String unmarked(String cell) {
        return mark == UTF_8_MARK ? CsvFlavour.named(cell) : cell;
    }

    private List<String> cells(CsvRecord record) throws Problem {
        var cells = record.getFields().stream().map(String::strip).map(this::unmarked).toList();
        if (cells.size() > MOST_COLUMNS)
            throw Failures.inRow(file, record.getStartingLineNumber(), "text.columns", cells.size(), MOST_COLUMNS);
        if (cells.stream().anyMatch(cell -> cell.indexOf(0) >= 0))
            throw Failures.inRow(file, record.getStartingLineNumber(), "text.damaged");
        return cells;
    }

    /** Whether a quotation mark of the last record is never closed, so that it swallowed the rows after it. */
    private boolean open(CsvRecord last, int columns) {
        var field = last.getField(last.getFieldCount() - 1);
        return field.indexOf('\n') >= 0 && (last.getFieldCount() < columns || field.indexOf(separator) >= 0);
    }

    private Problem unreadable(Exception failure, CsvRecord last) {
        if (failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException)
            return Letters.wrong(file, charset, mark, failure);
        if (!(failure instanceof CsvParseException))
            return Failures.at(file, "file.unreadable", failure);
        return Failures.inRow(file, last == null ? 1 : after(last), failure, "text.broken");
    }

    /** The line on which the record after one begins. */
    private static long after(CsvRecord record) {
        return record.getStartingLineNumber() + 1 + record.getFields().stream().mapToLong(field -> field.chars().filter(sign -> sign == '\n').count()).sum();
    }

    static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }
}
