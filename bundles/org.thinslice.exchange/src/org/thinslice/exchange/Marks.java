// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.thinslice.study.Study;

/** What a workbook says of itself beside its sheets, so that corrections in it find their study again. */
record Marks(Study study, ExportSettings settings) {

    /** Name of the property with the study's id. */
    static final String STUDY = "Thinslice study";
    /** Name of the property with the number of answers and corrections the study had. */
    static final String ANSWERS = "Thinslice answers";

    /** Writes the properties. */
    void on(XSSFWorkbook book) {
        var core = book.getProperties().getCoreProperties();
        core.setCreator("Thinslice " + settings.appVersion());
        core.setTitle(study.plan().settings().name());
        core.setCreated(Optional.of(Date.from(settings.at())));
        core.setModified(Optional.of(Date.from(settings.at())));
        book.getProperties().getExtendedProperties().setApplication("Thinslice");
        book.getProperties().getCustomProperties().addProperty(STUDY, study.plan().settings().id());
        book.getProperties().getCustomProperties().addProperty(ANSWERS, study.answers().size());
        // other programs compute the live formulas for themselves when they open the workbook
        book.setForceFormulaRecalculation(true);
    }
}
