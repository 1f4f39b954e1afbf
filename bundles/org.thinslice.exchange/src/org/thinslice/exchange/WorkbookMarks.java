// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.xmlbeans.XmlException;
import org.thinslice.base.Problem;

/**
 * What an exported workbook says of its study.
 *
 * @param study   the study's id; empty if a program dropped it
 * @param answers how many answers the study had
 */
record WorkbookMarks(Optional<String> study, Optional<Integer> answers) {

    static {
        Poi.prepare();
    }

    static WorkbookMarks read(Path workbook) throws Problem {
        if (!Files.isReadable(workbook))
            throw Failures.at(workbook, "file.unreadable", null);
        try (var in = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            var properties = new POIXMLProperties(in).getCustomProperties();
            var study = properties.getProperty(Marks.STUDY);
            var answers = properties.getProperty(Marks.ANSWERS);
            return new WorkbookMarks(study == null ? Optional.empty() : Optional.of(study.getLpwstr()),
                    answers == null ? Optional.empty() : Optional.of(answers.isSetI4() ? answers.getI4() : (int) answers.getR8()));
        } catch (IOException | OpenXML4JException | XmlException | RuntimeException failure) {
            // POI answers a damaged file with whatever exception its parts come to
            throw Failures.at(workbook, "sheet.broken", failure);
        }
    }
}
