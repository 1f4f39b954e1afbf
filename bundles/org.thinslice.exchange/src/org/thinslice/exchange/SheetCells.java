// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Reads the cells of a sheet, and does not pass over formulas that no program has computed: such a cell would seem empty. */
final class SheetCells extends XSSFSheetXMLHandler {

    private final SheetRows rows;
    private String cell = "";
    private boolean text;
    private boolean formula;
    private boolean inValue;
    private boolean value;

    SheetCells(Styles styles, SharedStrings strings, SheetRows rows, DataFormatter numbers) {
        super(styles, null, strings, rows, numbers, false);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (name.equals("c")) {
            cell = attributes.getValue("r") == null ? "" : attributes.getValue("r");
            // a formula whose result is an empty text has no value either
            text = "str".equals(attributes.getValue("t"));
            formula = false;
            value = false;
        }
        formula |= name.equals("f");
        inValue = name.equals("v");
        super.startElement(uri, name, qualified, attributes);
    }

    @Override
    public void characters(char[] signs, int from, int length) throws SAXException {
        value |= inValue && length > 0;
        super.characters(signs, from, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        inValue &= !name.equals("v");
        if (name.equals("c") && formula && !value && !text)
            rows.uncomputed(cell);
        super.endElement(uri, name, qualified);
    }
}
