// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.study.Answer;
import org.thinslice.study.Answers;
import org.thinslice.study.Rating;
import org.thinslice.study.Study;

/** Collects corrections from the rows of the sheets of ratings. */
final class CorrectionRows implements Grid.Rows {

    private static final List<String> NEEDED = List.of(CorrectionColumns.ID, CorrectionColumns.VALUE, CorrectionColumns.REASON);

    private static final MathContext DIGITS = new MathContext(15);
    private static final List<String> READ = List.of(CorrectionColumns.ID, CorrectionColumns.VALUE, CorrectionColumns.REASON, "value", "slice", "observer", "item");

    private final Study study;
    private final Path file;
    private final AnswerWords words;
    private final Map<String, Rating> ratings = new HashMap<>();
    private final Map<String, Corrections.Wanted> wanted = new HashMap<>();
    private final List<Corrections.Wanted> order = new ArrayList<>();
    private final List<Corrections.Refused> refused = new ArrayList<>();
    private List<String> header;
    private String sheet = "";
    private int already;

    /** One row by the names of its columns. */
    private record Row(Corrections.Place place, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    CorrectionRows(Study study, Path file) {
        this.study = study;
        this.file = file;
        words = new AnswerWords(study);
        study.answers().forEach(rating -> ratings.put(rating.id(), rating));
    }

    @Override
    public void sheet(String name) {
        sheet = name;
    }

    @Override
    public void row(long number, List<String> texts) throws Problem {
        if (header == null) {
            header = texts.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            if (!header.containsAll(NEEDED))
                throw Failures.of(file, "correct.columns", String.join(", ", NEEDED));
            for (var name : READ)
                if (header.indexOf(name) != header.lastIndexOf(name))
                    throw Failures.of(file, "correct.column", name);
            return;
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), texts.size()); i++)
            cells.put(header.get(i), texts.get(i));
        read(new Row(new Corrections.Place(sheet, number), cells));
    }

    private void read(Row row) throws Problem {
        var id = row.cell(CorrectionColumns.ID);
        var rating = ratings.get(id);
        if (rating == null)
            refuse(row, CorrectionColumns.ID, id.isEmpty() ? "correct.new" : "correct.unknown", id);
        else if (mixed(row, rating).isPresent())
            refuse(row, mixed(row, rating).get(), "correct.mixed");
        else if (row.cell(CorrectionColumns.VALUE).isEmpty())
            untouched(row, rating);
        else if (overwritten(row, rating))
            refuse(row, "value", "correct.mixed");
        else
            corrected(row, rating);
    }

    /** The column that says the row is of another rating than its id does. */
    private static Optional<String> mixed(Row row, Rating rating) {
        var own = Map.of("slice", rating.slice(), "observer", rating.observer(), "item", rating.item());
        return own.entrySet().stream().filter(each -> row.cells().containsKey(each.getKey())
                && !saved(row.cell(each.getKey())).equals(saved(each.getValue()))).map(Map.Entry::getKey).sorted().findFirst();
    }

    /** A raw value that was written over is not a correction, and a reason alone is none. */
    private void untouched(Row row, Rating rating) {
        if (!row.cell(CorrectionColumns.REASON).isEmpty())
            refuse(row, CorrectionColumns.VALUE, "correct.noValue");
        else if (overwritten(row, rating))
            refuse(row, "value", "correct.overwritten", written(rating.answer()), row.cell("value"));
    }

    /** Beside a correction this tells that the correction was sorted away from the answer it was made for. */
    private static boolean overwritten(Row row, Rating rating) {
        return row.cells().containsKey("value") && !same(row.cell("value"), rating.answer());
    }

    private static boolean same(String cell, Answer answer) {
        if (answer instanceof Answer.Value value)
            return Numbers.read(cell, false).stream().anyMatch(number -> saved(number).compareTo(saved(value.value())) == 0);
        return saved(cell).equals(saved(written(answer)));
    }

    /** A number as LibreOffice saves it. */
    private static BigDecimal saved(double number) {
        return new BigDecimal(number).round(DIGITS);
    }

    /** A text without the signs that LibreOffice drops or changes when it saves it: tabs, ends of lines, bells. */
    private static String saved(String text) {
        return text.replaceAll("\\p{Cntrl}", "").strip();
    }

    private static String written(Answer answer) {
        return answer instanceof Answer.NotRatable ? "" : Answers.words(answer);
    }

    private void corrected(Row row, Rating rating) throws Problem {
        var reason = row.cell(CorrectionColumns.REASON);
        var answer = words.read(rating, row.cell(CorrectionColumns.VALUE), reason);
        var counts = study.finals().of(rating.showing(), rating.item()).orElse(rating);
        if (answer.isEmpty())
            refuse(row, CorrectionColumns.VALUE, "correct.offer", row.cell(CorrectionColumns.VALUE), words.offered(rating));
        else if (equal(answer.get(), counts.answer()))
            already++;
        else if (reason.isBlank())
            refuse(row, CorrectionColumns.REASON, "correct.noReason");
        else if (reason.length() > CorrectionColumns.LONGEST_REASON)
            refuse(row, CorrectionColumns.REASON, "correct.longReason", CorrectionColumns.LONGEST_REASON);
        else if (!counts.id().equals(rating.id()))
            refuse(row, CorrectionColumns.VALUE, "correct.changed", Answers.words(counts.answer()));
        else
            want(row, rating, answer.get(), reason);
    }

    private void want(Row row, Rating rating, Answer answer, String reason) {
        var found = new Corrections.Wanted(row.place(), rating, answer, reason);
        var before = wanted.putIfAbsent(rating.id(), found);
        if (before == null)
            order.add(found);
        else if (!before.answer().equals(answer))
            refuse(row, CorrectionColumns.VALUE, "correct.twice", Long.toString(before.place().row()));
    }

    /** Two answers that are none are the same, whatever their reasons. */
    private static boolean equal(Answer one, Answer other) {
        return one.equals(other) || one instanceof Answer.NotRatable && other instanceof Answer.NotRatable;
    }

    private void refuse(Row row, String column, String key, Object... values) {
        refused.add(new Corrections.Refused(row.place(), column, Failures.TEXTS.say(key, values) + " " + Failures.TEXTS.say(key + ".next", values)));
    }

    Corrections result(List<String> remarks) throws Problem {
        if (header == null)
            throw Failures.of(file, "correct.columns", String.join(", ", NEEDED));
        return new Corrections(order, refused, already, remarks);
    }
}
