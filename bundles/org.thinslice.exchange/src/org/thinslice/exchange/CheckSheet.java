// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Result;
import org.thinslice.exchange.Styles.Look;

/**
 * Recomputes an item's percent agreement, analysis of variance and intraclass correlations with live formulas from its
 * wide sheet, beside the program's values: the formulas of McGraw and Wong (1996), table 4, on the slices that every
 * observer rated.
 */
final class CheckSheet {

    private static final int FIRST_OBSERVER = 2;
    private static final int[] WIDTHS = {10, 9, 9, 16, 15, 9, 3, 30, 14, 14, 12};

    private final ItemAgreement item;
    private final int slices;
    private final int observers;
    private final String wide;
    private final List<Line> lines = new ArrayList<>();

    /** One line of the block beside the rows. */
    private record Line(String label, String formula, double value, OptionalDouble program) {
    }

    private CheckSheet(ItemAgreement item, String wideSheet) {
        this.item = item;
        this.slices = item.ratings().units();
        this.observers = item.ratings().raters();
        this.wide = "'" + wideSheet.replace("'", "''") + "'!";
    }

    /** Adds the sheet, if there is enough in the table to compute anything. */
    static Optional<XSSFSheet> add(Book book, ItemAgreement item, String wideSheet) {
        var anova = Anova.of(item.ratings());
        if (item.ratings().level() == Level.NOMINAL || anova.isEmpty())
            return Optional.empty();
        var check = new CheckSheet(item, wideSheet);
        check.lay(anova.get());
        var sheet = book.sheet(Failures.TEXTS.say("sheet.check", item.table().key()));
        check.write(book, sheet, anova.get());
        return Optional.of(sheet);
    }

    private void lay(Anova anova) {
        int n = slices + 1;
        var flags = "$C$2:$C$" + n;
        line("slices every observer rated", "SUM(" + flags + ")", anova.n());
        line("observers", "COLUMNS(" + row(2) + ")", observers);
        line("grand mean", "SUMPRODUCT(" + flags + ",$D$2:$D$" + n + ")/I2", anova.grand());
        for (int j = 0; j < observers; j++)
            line("mean of " + item.ratings().rater(j), "SUMPRODUCT(" + flags + "," + column(j) + ")/I2", anova.observerMeans()[j]);
        int next = 5 + observers;
        line("sum of squares, slices", "I3*SUMPRODUCT(" + flags + ",($D$2:$D$" + n + "-I4)^2)", anova.ssSlices());
        line("sum of squares, observers", "I2*DEVSQ(I5:I" + (next - 1) + ")", anova.ssObservers());
        line("sum of squares, all", "SUMPRODUCT(" + flags + "*(" + wide + "$C$2:$" + Columns.letters(FIRST_OBSERVER + observers - 1) + "$" + n
                + "-I4)^2)", anova.ssAll());
        line("mean square, slices", "I" + next + "/(I2-1)", anova.msSlices());
        line("mean square, observers", "I" + (next + 1) + "/(I3-1)", anova.msObservers());
        line("mean square, error", "(I" + (next + 2) + "-I" + next + "-I" + (next + 1) + ")/((I2-1)*(I3-1))", anova.msError());
        coefficients("I" + (next + 3), "I" + (next + 4), "I" + (next + 5), anova);
    }

    private void coefficients(String r, String c, String e, Anova a) {
        coefficient("agreement", "single", "(" + r + "-" + e + ")/(" + r + "+(I3-1)*" + e + "+I3*(" + c + "-" + e + ")/I2)", a.a1());
        coefficient("agreement", "average", "(" + r + "-" + e + ")/(" + r + "+(" + c + "-" + e + ")/I2)", a.ak());
        coefficient("consistency", "single", "(" + r + "-" + e + ")/(" + r + "+(I3-1)*" + e + ")", a.c1());
        coefficient("consistency", "average", "(" + r + "-" + e + ")/" + r, a.ck());
        var pairs = new PairShares(item.ratings());
        find("percent_agreement", "weights", "unweighted").ifPresent(result -> lines.add(new Line(result.label(),
                "SUM($E$2:$E$" + (slices + 1) + ")/SUM($F$2:$F$" + (slices + 1) + ")", pairs.mean(), result.number())));
    }

    private void coefficient(String type, String unit, String formula, double value) {
        find("icc", "model", "twoway", "type", type, "unit", unit, "missing", "listwise")
                .ifPresent(result -> lines.add(new Line(result.label(), formula, value, result.number())));
    }

    private Optional<Result> find(String coefficient, String... options) {
        return item.complete().stream().filter(result -> result.coefficient().equals(coefficient) && result.number().isPresent())
                .filter(result -> has(result, options)).findFirst();
    }

    private static boolean has(Result result, String... options) {
        for (int i = 0; i < options.length; i += 2)
            if (!options[i + 1].equals(result.options().getOrDefault(options[i], options[i + 1])))
                return false;
        return true;
    }

    private void line(String label, String formula, double value) {
        lines.add(new Line(label, formula, value, OptionalDouble.empty()));
    }

    private void write(Book book, XSSFSheet sheet, Anova anova) {
        var head = sheet.createRow(0);
        var heads = List.of("slice", "ratings", "complete", "mean_if_complete", "agreeing_pairs", "paired", "", "quantity", "formula", "program", "difference");
        for (int i = 0; i < heads.size(); i++) {
            head.createCell(i).setCellValue(heads.get(i));
            head.getCell(i).setCellStyle(book.styles().of(i == 0 || i == 7 ? Look.HEAD : Look.HEAD_NUMBER));
            sheet.setColumnWidth(i, (WIDTHS[i] + 2) * 256);
        }
        sheet.createFreezePane(1, 1);
        TableSheet.print(sheet);
        var pairs = new PairShares(item.ratings());
        int rows = Math.max(slices, lines.size());
        book.fill(sheet, WIDTHS, rows, out -> {
            for (int i = 0; i < rows; i++) {
                int row = out.startRow();
                slice(out, row, i, anova, pairs);
                if (i < lines.size())
                    block(out, row, lines.get(i));
                out.endRow();
            }
        });
    }

    private void slice(Cells out, int row, int i, Anova anova, PairShares pairs) throws IOException {
        if (i >= slices) {
            for (int j = 0; j < 7; j++)
                out.blank();
            return;
        }
        var cells = row(row);
        out.text(item.ratings().unit(i));
        out.formula(Look.WHOLE, "COUNT(" + cells + ")", item.ratings().count(i));
        out.formula(Look.WHOLE, "IF(B" + row + "=COLUMNS(" + cells + "),1,0)", anova.complete(i) ? 1 : 0);
        out.formula(Look.TWO, "IF(C" + row + "=1,AVERAGE(" + cells + "),0)", anova.mean(i));
        out.formula(Look.THREE, "IF(B" + row + ">1,(SUMPRODUCT((" + cells + "<>\"\")*COUNTIF(" + cells + "," + cells + "))-B" + row
                + ")/(B" + row + "*(B" + row + "-1)),0)", pairs.share(i));
        out.formula(Look.WHOLE, "IF(B" + row + ">1,1,0)", item.ratings().count(i) > 1 ? 1 : 0);
        out.blank();
    }

    private static void block(Cells out, int row, Line line) throws IOException {
        out.text(line.label());
        out.formula(Look.SIX, line.formula(), line.value());
        out.number(Look.SIX, line.program());
        if (line.program().isPresent())
            out.formula(Look.TINY, "I" + row + "-J" + row, line.value() - line.program().getAsDouble());
    }

    private String row(int row) {
        return wide + "$C" + row + ":$" + Columns.letters(FIRST_OBSERVER + observers - 1) + row;
    }

    private String column(int observer) {
        var letters = Columns.letters(FIRST_OBSERVER + observer);
        return wide + "$" + letters + "$2:$" + letters + "$" + (slices + 1);
    }
}
