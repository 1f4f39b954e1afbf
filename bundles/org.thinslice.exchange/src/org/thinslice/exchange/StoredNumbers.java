// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Numbers of a workbook as it stores them, whatever they look like. */
class StoredNumbers extends DataFormatter {

    StoredNumbers() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String format, boolean use1904) {
        return Numbers.text(value);
    }
}
