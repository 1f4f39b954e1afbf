// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook and its sheets say besides the cells, and the cells cannot be understood without. */
final class SheetFacts {

    private static final byte[] MERGED = { 'm', 'e', 'r', 'g', 'e', 'C', 'e', 'l', 'l', ' ' };
    private static final int BLOCK = 1 << 16;

    private SheetFacts() {
    }

    /** Whether days are counted from 1904, not from 1900. */
    static boolean since1904(InputStream workbook) throws IOException, SAXException, ParserConfigurationException {
        boolean[] since1904 = new boolean[1];
        elements(workbook, (name, attributes) -> {
            var value = attributes.getValue("date1904");
            since1904[0] |= name.equals("workbookPr") && value != null && value.matches("1|true|on");
        });
        return since1904[0];
    }

    /** Whether a sheet has merged cells at all: much faster than looking which. */
    static boolean anyMerged(InputStream sheet) throws IOException {
        byte[] block = new byte[BLOCK];
        int matched = 0;
        for (int n = sheet.read(block); n >= 0; n = sheet.read(block))
            for (int i = 0; i < n; i++) {
                matched = block[i] == MERGED[matched] ? matched + 1 : block[i] == MERGED[0] ? 1 : 0;
                if (matched == MERGED.length)
                    return true;
            }
        return false;
    }

    /** Cells merged with those below them: by column, the first and the last row of each, all counted from 0. */
    static Map<Integer, TreeMap<Integer, Integer>> merged(InputStream sheet) throws IOException, SAXException, ParserConfigurationException {
        var merged = new HashMap<Integer, TreeMap<Integer, Integer>>();
        elements(sheet, (name, attributes) -> {
            if (!name.equals("mergeCell"))
                return;
            var range = CellRangeAddress.valueOf(attributes.getValue("ref"));
            if (range.getFirstColumn() == range.getLastColumn() && range.getLastRow() > range.getFirstRow())
                merged.computeIfAbsent(range.getFirstColumn(), column -> new TreeMap<>()).put(range.getFirstRow(), range.getLastRow());
        });
        return merged;
    }

    /** Takes elements as they begin. */
    private interface Element {
        void begins(String name, Attributes attributes);
    }

    private static void elements(InputStream in, Element element) throws IOException, SAXException, ParserConfigurationException {
        var xml = XMLHelper.newXMLReader();
        xml.setContentHandler(new DefaultHandler() {
            @Override
            public void startElement(String uri, String name, String qualified, Attributes attributes) {
                element.begins(name, attributes);
            }
        });
        xml.parse(new InputSource(in));
    }
}
