// SPDX-License-Identifier: EPL-2.0
package org.thinslice.tests.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The parts of a workbook held against the schemas of ECMA-376, which is what a spreadsheet program may insist on. */
final class WorkbookParts {

    private static final SchemaTypeLoader STANDARD = XmlBeans.typeLoaderUnion(WorksheetDocument.type.getTypeSystem(), XmlBeans.getBuiltinTypeSystem());
    /** Every program writes it where a text begins or ends with a space; the schema leaves it to XML itself. */
    private static final String ALLOWED = "space@http://www.w3.org/XML/1998/namespace";

    private WorkbookParts() {
    }

    /** What is wrong with each part of a workbook, by its name; an empty list where nothing is. */
    static Map<String, List<String>> of(Path workbook) throws IOException, XmlException {
        var parts = new TreeMap<String, List<String>>();
        try (var zip = new ZipFile(workbook.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (entry.getName().startsWith("xl/") && entry.getName().endsWith(".xml")) {
                    var faults = new ArrayList<XmlError>();
                    STANDARD.parse(zip.getInputStream(entry), null, null).validate(new XmlOptions().setErrorListener(faults));
                    parts.put(entry.getName(), faults.stream().map(XmlError::getMessage).filter(fault -> !fault.contains(ALLOWED)).distinct().toList());
                }
        }
        return parts;
    }
}
