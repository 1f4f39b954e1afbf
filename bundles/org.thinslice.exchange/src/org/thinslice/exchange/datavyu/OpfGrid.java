// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.datavyu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.exchange.Grid;
import org.thinslice.exchange.Letters;

/** A spreadsheet that Datavyu has saved: a zip archive whose part {@code db} has the cells. Rows count as its lines do. */
public record OpfGrid(Path file) implements Grid {

    private static final int MOST_MEGABYTES = 64;
    private static final int MOST_PARTS = 10_000;

    @Override
    public boolean decimalComma() {
        return false;
    }

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        var sink = new DatavyuRows(file.getFileName().toString().replaceFirst("(?i)[.]opf$", ""), rows);
        var text = Letters.utf8(db(), file);
        progress.step(0, 0);
        rows.row(1, DatavyuRows.HEADS);
        new OpfSheet(file, sink).read(text);
        if (sink.count() == 0)
            throw problem("empty", null);
    }

    private byte[] db() throws Problem {
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            boolean any = false;
            ZipEntry part = zip.getNextEntry();
            for (int n = 0; part != null && n < MOST_PARTS; n++, part = zip.getNextEntry()) {
                any = true;
                if (part.getName().equals("db"))
                    return all(zip);
            }
            throw problem(any ? "foreign" : "broken", null);
        } catch (IOException failure) {
            throw problem(Files.isReadable(file) ? "broken" : "unreadable", failure);
        }
    }

    private byte[] all(ZipInputStream zip) throws IOException, Problem {
        byte[] bytes = zip.readNBytes(MOST_MEGABYTES << 20);
        if (zip.read() >= 0)
            throw problem("large", null);
        return bytes;
    }

    private Problem problem(String key, Throwable cause) {
        var texts = Texts.of(OpfGrid.class);
        return new Problem(file.toString(), null, texts.say(key, MOST_MEGABYTES), texts.say(key + ".next"), cause);
    }
}
