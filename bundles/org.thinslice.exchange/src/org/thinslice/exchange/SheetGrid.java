// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A workbook's ratings, read as a stream: the sheets named Ratings, Ratings 2, … if it has them (as exported here), else
 * its first sheet. Numbers come as they are stored, not as they are shown; dates and times as texts.
 */
final class SheetGrid implements Grid {

    private static final long MOST_BYTES = 1L << 30;

    static {
        Poi.prepare();
    }

    private final Path file;
    private final Function<Boolean, DataFormatter> numbers;
    private final List<String> remarks = new ArrayList<>();

    private SheetGrid(Path file, Function<Boolean, DataFormatter> numbers) {
        this.file = file;
        this.numbers = numbers;
    }

    SheetGrid(Path file) {
        this(file, StoredNumbers::new);
    }

    /** The same, but shares come as people see them: 50% is none of the numbers it is stored as. */
    static SheetGrid asSeen(Path file) {
        return new SheetGrid(file, SeenNumbers::new);
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public boolean decimalComma() {
        return false;
    }

    @Override
    public void read(Rows rows, Progress progress) throws Problem {
        try {
            if (Files.size(file) > MOST_BYTES)
                throw Failures.of(file, "sheet.large");
            try (var in = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                sheets(in, rows, progress);
            }
        } catch (SheetRows.Refused refused) {
            throw refused.problem();
        } catch (IOException | OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException failure) {
            // POI answers a damaged file with whatever exception its parts come to
            throw Failures.at(file, Files.isReadable(file) ? "sheet.broken" : "file.unreadable", failure);
        }
    }

    private void sheets(OPCPackage in, Rows rows, Progress progress) throws IOException, OpenXML4JException, SAXException,
            ParserConfigurationException, Problem {
        var reader = new XSSFReader(in);
        var strings = new ReadOnlySharedStringsTable(in, false);
        remarks.clear();
        int part = 0;
        int filled = 0;
        try (var workbook = reader.getWorkbookData()) {
            var formatter = numbers.apply(SheetFacts.since1904(workbook));
            for (var name : chosen(reader)) {
                rows.sheet(name);
                var sink = new SheetRows(file, rows, progress, merged(reader, name), part++ > 0);
                try (var sheet = open(reader, name)) {
                    var xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(new SheetCells(reader.getStylesTable(), strings, sink, formatter));
                    xml.parse(new InputSource(sheet));
                }
                filled += sink.filled();
            }
        }
        if (filled > 0)
            remarks.add(Failures.TEXTS.say("remark.merged", filled));
    }

    private static Map<Integer, TreeMap<Integer, Integer>> merged(XSSFReader reader, String name) throws IOException, OpenXML4JException, SAXException,
            ParserConfigurationException {
        try (var sheet = open(reader, name)) {
            if (!SheetFacts.anyMerged(sheet))
                return Map.of();
        }
        try (var sheet = open(reader, name)) {
            return SheetFacts.merged(sheet);
        }
    }

    private static InputStream open(XSSFReader reader, String name) throws IOException, OpenXML4JException {
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            var sheet = sheets.next();
            if (sheets.getSheetName().equals(name))
                return sheet;
            sheet.close();
        }
        throw new IOException("sheet " + name + " has gone");
    }

    private List<String> chosen(XSSFReader reader) throws IOException, OpenXML4JException {
        var names = new ArrayList<String>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext())
            try (var ignored = sheets.next()) {
                names.add(sheets.getSheetName());
            }
        var ratings = names.stream().filter(n -> n.toLowerCase(Locale.ROOT).matches("ratings( \\d+)?")).toList();
        if (ratings.isEmpty() && names.size() > 1)
            remarks.add(Failures.TEXTS.say("remark.sheets", names.size(), names.get(0)));
        return ratings.isEmpty() ? names.subList(0, Math.min(1, names.size())) : ratings;
    }
}
