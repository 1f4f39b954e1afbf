// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thinslice.base.Problem;

/**
 * A workbook under construction. Apache POI makes everything but the rows of the large sheets; those are streamed into
 * the finished file, between what POI wrote before and after them. Nothing is put into temporary files.
 */
final class Book implements AutoCloseable {

    /** Writes the rows of a sheet below its header. */
    @FunctionalInterface
    interface Filling {
        void fill(RowStream rows) throws IOException, Problem;
    }

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String END = "</sheetData>";
    private static final String EMPTY = "<sheetData/>";

    static {
        Poi.prepare();
    }

    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Styles styles = new Styles(book);
    private final SheetNames names = new SheetNames();
    private final TableNames tables = new TableNames();
    private final Map<String, Fill> fillings = new HashMap<>();
    private final Map<String, byte[]> pictures = new HashMap<>();

    private record Fill(XSSFSheet sheet, int[] widths, int rows, Filling filling) {
    }

    XSSFWorkbook poi() {
        return book;
    }

    Styles styles() {
        return styles;
    }

    /** A new sheet with a name as near to the wish as can be. */
    XSSFSheet sheet(String wish) {
        return book.createSheet(names.next(wish));
    }

    /**
     * Makes a table of the spreadsheet program, with a filter, of what is on a sheet from its first cell on: the header is
     * there, the rows come when the workbook is written.
     */
    void table(XSSFSheet sheet, String wish, int rows, int columns) {
        var area = new CellRangeAddress(0, rows, 0, columns - 1);
        var table = sheet.createTable(new AreaReference(area.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName(tables.next("table", wish));
        table.setDisplayName(table.getName());
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        table.getCTTable().addNewTableStyleInfo().setName("TableStyleLight1");
        table.getCTTable().getTableStyleInfo().setShowRowStripes(false);
    }

    /**
     * Names cells, so that formulas of people can say what they mean.
     *
     * @param word  the name begins with it
     * @param wish  how it goes on, if that can be a name
     * @param cells such as {@code $C$2:$F$40}
     */
    String range(String word, String wish, XSSFSheet sheet, String cells) {
        var name = book.createName();
        name.setNameName(tables.next(word, wish));
        name.setRefersToFormula(quoted(sheet.getSheetName()) + cells);
        return name.getNameName();
    }

    /** A sheet's name as formulas have it, with the mark that ends it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    /**
     * Says how the rows below what the sheet has so far are written.
     *
     * @param widths widths of their columns, in characters
     * @param rows   how many rows there will be
     */
    void fill(XSSFSheet sheet, int[] widths, int rows, Filling filling) {
        fillings.put(sheet.getPackagePart().getPartName().getName().substring(1), new Fill(sheet, widths, rows, filling));
    }

    /** Adds a picture, a PNG file, and answers its number; POI only knows that it is there, so that it is in memory once. */
    int picture(byte[] png) {
        int index = book.addPicture(new byte[0], XSSFWorkbook.PICTURE_TYPE_PNG);
        pictures.put(book.getAllPictures().get(index).getPackagePart().getPartName().getName().substring(1), png);
        return index;
    }

    /** Writes the workbook. */
    void writeTo(OutputStream out, Instant at) throws IOException, Problem {
        var skeleton = new ByteArrayOutputStream();
        book.write(skeleton);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var texts = new SharedTexts(book.getSharedStringSource().getUniqueCount());
        byte[] strings = {};
        for (var part : parts(skeleton.toByteArray()))
            if (part.name().equals(STRINGS))
                strings = part.content();
            else
                write(zip, part, texts, at);
        writeStrings(zip, strings, texts, at);
        zip.finish();
    }

    private record Part(String name, byte[] content) {
    }

    private static List<Part> parts(byte[] skeleton) throws IOException {
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(skeleton))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.add(new Part(entry.getName(), zip.readAllBytes()));
        }
        return parts;
    }

    private void write(ZipOutputStream zip, Part part, SharedTexts texts, Instant at) throws IOException, Problem {
        open(zip, part.name(), at);
        var fill = fillings.get(part.name());
        if (fill == null)
            zip.write(pictures.getOrDefault(part.name(), part.content()));
        else
            writeSheet(zip, new String(part.content(), StandardCharsets.UTF_8), fill, texts);
        zip.closeEntry();
    }

    private void writeSheet(ZipOutputStream zip, String xml, Fill fill, SharedTexts texts) throws IOException, Problem {
        boolean empty = xml.contains(EMPTY);
        int cut = empty ? xml.indexOf(EMPTY) : xml.indexOf(END);
        var head = xml.substring(0, cut) + (empty ? "<sheetData>" : "");
        int there = fill.sheet().getPhysicalNumberOfRows() == 0 ? 0 : fill.sheet().getLastRowNum() + 1;
        try (var out = new Behind(zip)) {
            out.write(Line.of(head.replaceFirst("<dimension ref=\"[^\"]*\"/>", "<dimension ref=\"A1:"
                    + Columns.letters(Math.max(0, fill.widths().length - 1)) + Math.max(1, there + fill.rows()) + "\"/>")));
            fill.filling().fill(new RowStream(out, styles, texts, fill.widths(), there));
            out.write(Line.of(END + xml.substring(cut + (empty ? EMPTY : END).length())));
        }
    }

    private static void writeStrings(ZipOutputStream zip, byte[] strings, SharedTexts texts, Instant at) throws IOException {
        open(zip, STRINGS, at);
        var xml = new String(strings, StandardCharsets.UTF_8).replaceFirst(" count=\"\\d+\"", "").replaceFirst(" uniqueCount=\"\\d+\"", "");
        var open = xml.replaceFirst("(<sst[^>]*)/>", "$1></sst>");
        var writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
        writer.write(open.substring(0, open.lastIndexOf("</sst>")));
        texts.writeTo(writer);
        writer.write("</sst>");
        writer.flush();
        zip.closeEntry();
    }

    private static void open(ZipOutputStream zip, String name, Instant at) throws IOException {
        zip.setLevel(name.endsWith(".png") ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }

    @Override
    public void close() {
        // closing it would write it once more, into memory
        book.getPackage().revert();
    }
}
