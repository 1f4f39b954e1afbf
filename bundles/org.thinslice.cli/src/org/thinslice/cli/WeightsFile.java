// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.thinslice.agreement.Coefficient;
import org.thinslice.agreement.Coefficients;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * A file with weights of the user's own: one row for each category of the scale, numbers with commas, semicolons, tabs or
 * blanks between them, in the order of the categories.
 */
record WeightsFile(Path file) {

    private static final Texts TEXTS = Texts.of(WeightsFile.class);
    private static final int MOST = 1_000_000;
    private static final List<String> WEIGHTED = List.of("percent_agreement", "cohen_kappa", "fleiss_kappa", "conger_kappa", "brennan_prediger",
            "gwet_ac", "krippendorff_alpha_gwet", "light_kappa");

    /** The coefficients asked for, with these weights where they take weights; without names, those that suit such weights. */
    List<Coefficient> coefficients(Ratings ratings, List<String> names) throws Problem {
        var suffix = "/weights=own/matrix=" + matrix();
        var asked = new ArrayList<>(names);
        if (names.isEmpty())
            asked.addAll(List.of("percent_agreement", ratings.raters() == 2 ? "cohen_kappa" : "conger_kappa", "fleiss_kappa", "gwet_ac"));
        if (asked.stream().noneMatch(WEIGHTED::contains))
            throw new Problem(file.toString(), null, TEXTS.say("weights.none"), TEXTS.say("weights.none.next", String.join(", ", WEIGHTED)), null);
        try {
            return Coefficients.named(ratings, asked.stream().map(name -> WEIGHTED.contains(name) ? name + suffix : name).toList());
        } catch (Problem wrong) {
            throw new Problem(file.toString(), null, wrong.getMessage(), null, wrong);
        }
    }

    /** Rows with semicolons between them, weights with blanks. */
    private String matrix() throws Problem {
        try {
            if (Files.size(file) > MOST)
                throw new Problem(file.toString(), null, TEXTS.say("weights.large"), null, null);
            var text = Files.readString(file).replace("\uFEFF", "");
            boolean decimalComma = !text.contains(".") && (text.contains(";") || text.contains("\t"));
            return text.lines().filter(line -> !line.isBlank()).map(line -> row(line, decimalComma)).collect(Collectors.joining("; "));
        } catch (IOException unreadable) {
            throw new Problem(file.toString(), null, TEXTS.say("weights.unreadable"), TEXTS.say("weights.unreadable.next"), unreadable);
        }
    }

    private static String row(String line, boolean decimalComma) {
        var cells = Arrays.stream(line.strip().split(decimalComma ? "[;\t ]+" : "[,;\t ]+"));
        return cells.map(cell -> decimalComma ? cell.replace(',', '.') : cell).collect(Collectors.joining(" "));
    }
}
