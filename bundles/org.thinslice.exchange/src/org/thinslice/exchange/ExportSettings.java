// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.time.Instant;
import java.util.Objects;
import org.thinslice.agreement.Settings;

/**
 * How an export is made.
 *
 * @param agreement  how coefficients get their intervals
 * @param appVersion version of the program, written into the export
 * @param at         when it is made (UTC), written into the export
 * @param charts     whether pictures of the charts go into a workbook
 * @param csv        which kind of csv is written
 * @param scoring    how the ratings of a slice become its score
 */
public record ExportSettings(Settings agreement, String appVersion, Instant at, boolean charts, CsvFlavour csv, Scoring scoring) {

    public ExportSettings {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(appVersion, "appVersion");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(csv, "csv");
        Objects.requireNonNull(scoring, "scoring");
    }

    /** The usual: default intervals, charts, exact csv, means. */
    public static ExportSettings of(String appVersion, Instant at) {
        return new ExportSettings(Settings.DEFAULT, appVersion, at, true, CsvFlavour.EXACT, Scoring.USUAL);
    }

    /** The same with other intervals. */
    public ExportSettings withAgreement(Settings other) {
        return new ExportSettings(other, appVersion, at, charts, csv, scoring);
    }

    /** The same with or without charts. */
    public ExportSettings withCharts(boolean wanted) {
        return new ExportSettings(agreement, appVersion, at, wanted, csv, scoring);
    }

    /** The same with another kind of csv. */
    public ExportSettings withCsv(CsvFlavour other) {
        return new ExportSettings(agreement, appVersion, at, charts, other, scoring);
    }

    /** The same with other scores. */
    public ExportSettings withScoring(Scoring other) {
        return new ExportSettings(agreement, appVersion, at, charts, csv, other);
    }
}
