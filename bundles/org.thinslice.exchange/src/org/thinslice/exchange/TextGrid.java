// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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

/** Separated text: UTF-8, or UTF-16 with its mark; commas, semicolons or tabs, found out from the header. */
final class TextGrid implements Grid {

    private static final int EVERY = 4_096;

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
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(3);
            var charset = charset(start);
            int mark = charset == null ? 0 : charset == StandardCharsets.UTF_8 ? 3 : 2;
            var known = charset == null ? StandardCharsets.UTF_8 : charset;
            return new TextGrid(file, known, mark, separator(new TextGrid(file, known, mark, ',')));
        } catch (CharacterCodingException failure) {
            throw Failures.at(file, "text.encoding", failure);
        } catch (IOException failure) {
            throw Failures.at(file, "file.unreadable", failure);
        }
    }

    private static Charset charset(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF)
            return StandardCharsets.UTF_8;
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE)
            return StandardCharsets.UTF_16LE;
        return b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF ? StandardCharsets.UTF_16BE : null;
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
        try (var csv = format.ofCsvRecord(open())) {
            long n = 0;
            int columns = 0;
            CsvRecord last = null;
            for (CsvRecord each : csv) {
                if (n++ % EVERY == 0)
                    progress.step(0, 0);
                var cells = each.getFields().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> cell.indexOf(0) >= 0))
                    throw Failures.inRow(file, each.getStartingLineNumber(), "text.damaged");
                if (!blank(cells))
                    rows.row(each.getStartingLineNumber(), cells);
                columns = Math.max(columns, cells.size());
                last = each;
            }
            if (last != null && open(last, columns))
                throw Failures.inRow(file, last.getStartingLineNumber(), "text.broken");
        } catch (CsvParseException failure) {
            throw unreadable(failure);
        } catch (UncheckedIOException failure) {
            throw unreadable(failure.getCause());
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** Whether a quotation mark of the last record is never closed, so that it swallowed the rows after it. */
    private boolean open(CsvRecord last, int columns) {
        var field = last.getField(last.getFieldCount() - 1);
        return field.indexOf('\n') >= 0 && (last.getFieldCount() < columns || field.indexOf(separator) >= 0);
    }

    private Problem unreadable(Exception failure) {
        if (failure instanceof CharacterCodingException || failure.getCause() instanceof CharacterCodingException)
            return Failures.at(file, "text.encoding", failure);
        return Failures.at(file, failure instanceof CsvParseException ? "text.broken" : "file.unreadable", failure);
    }

    static boolean blank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }
}
