// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.exchange.intake.Intake;
import org.thinslice.exchange.intake.IntoStudy;
import org.thinslice.exchange.intake.ItemSetting;
import org.thinslice.exchange.intake.NewStudyFromTable;
import org.thinslice.exchange.intake.ProlificFile;
import org.thinslice.exchange.intake.Ready;
import org.thinslice.exchange.intake.Sample;
import org.thinslice.scheme.model.Level;
import org.thinslice.study.Study;
import org.thinslice.study.StudySettings;

/** What the import wizard knows so far, and what happens when something of it changes. No widgets. */
final class ImportDraft {

    private static final Texts TEXTS = Texts.of(ImportDraft.class);
    private static final long SEED = 1;

    private final Optional<Study> open;
    private Sample sample;
    private ColumnDraft columns;
    private Path prolific;
    private Path target;
    private Path proposed;
    private boolean into;
    private boolean newSlices;
    private boolean agreed;
    private Intake intake;
    private List<ItemSetting> items = List.of();
    private Ready ready;

    /** @param open the study that is open, to which ratings can be added */
    ImportDraft(Optional<Study> open) {
        this.open = open.filter(study -> study.readOnly().isEmpty());
    }

    /** The open study, if ratings can be added to it. */
    Optional<Study> open() {
        return open;
    }

    /** Takes a table and guesses its columns; proposes a study beside it. */
    void table(Sample read) {
        sample = read;
        var file = read.file();
        columns = new ColumnDraft(sample, this::forget);
        forget();
        var name = file.getFileName().toString().replaceFirst("[.][^.]+$", "");
        if (target == null || target.equals(proposed))
            target = file.resolveSibling(name + ".study");
        proposed = file.resolveSibling(name + ".study");
    }

    /** Takes the table back: another is being named. */
    void noTable() {
        sample = null;
        forget();
    }

    Optional<Sample> sample() {
        return Optional.ofNullable(sample);
    }

    /** What its columns hold. */
    ColumnDraft columns() {
        return columns;
    }

    private void forget() {
        intake = null;
        ready = null;
        agreed = false;
    }

    /** The demographic export of a recruiting platform; empty for none. */
    void prolific(String file) {
        prolific = file.isBlank() ? null : Path.of(file.strip());
        forget();
    }

    /** Where a new study goes. */
    void target(String file) {
        var name = file.strip();
        target = name.isEmpty() ? null : Path.of(name.endsWith(".study") ? name : name + ".study");
    }

    String target() {
        return target == null ? "" : target.toString();
    }

    /** Whether ratings are added to the open study. */
    boolean into() {
        return into;
    }

    void into(boolean wanted) {
        into = wanted && open.isPresent();
        forget();
    }

    void newSlices(boolean wanted) {
        newSlices = wanted;
        ready = null;
        agreed = false;
    }

    boolean newSlices() {
        return newSlices;
    }

    /** What is missing on the first page. */
    Optional<String> missingFile() {
        if (sample == null)
            return Optional.of(TEXTS.say("missing.table"));
        if (!into && target == null)
            return Optional.of(TEXTS.say("missing.target"));
        if (!into && Files.exists(target))
            return Optional.of(TEXTS.say("missing.exists", target.getFileName()));
        return Optional.empty();
    }

    /** Reads the whole table, unless that is done. */
    void read(Progress progress) throws Problem {
        if (intake != null)
            return;
        Map<String, String> statuses = prolific == null ? Map.of() : ProlificFile.statuses(prolific, progress);
        intake = Intake.read(sample, columns.mapping(), statuses, progress);
        items = intake.items();
    }

    /** The items of the table; empty before it was read. */
    List<ItemSetting> items() {
        return items;
    }

    /** Gives an item another name for people. */
    void label(ItemSetting item, String label) {
        replace(item, item.withLabel(label));
    }

    /** Gives an item another level of measurement. */
    void level(ItemSetting item, Level level) {
        replace(item, item.withLevel(level));
    }

    /** Gives an item other points; a text that says none is a problem, and nothing changes. */
    void points(ItemSetting item, String text) throws Problem {
        replace(item, item.withPoints(text));
    }

    private void replace(ItemSetting before, ItemSetting after) {
        items = items.stream().map(item -> item.name().equals(before.name()) ? after : item).toList();
        ready = null;
        agreed = false;
    }

    /** Puts together what would be written. */
    void prepare(Progress progress) throws Problem {
        read(progress);
        if (ready == null)
            ready = into ? IntoStudy.of(open.orElseThrow(), intake, newSlices, Instant.now(), progress)
                    : NewStudyFromTable.of(intake, items, StudySettings.named(title(), SEED), Instant.now(), progress);
    }

    private String title() {
        return target.getFileName().toString().replaceFirst("[.]study$", "");
    }

    /** What would be written; empty before it was put together. */
    Optional<Ready> ready() {
        return Optional.ofNullable(ready);
    }

    /** Says yes to the ratings that can come in although others cannot. */
    void agree(boolean yes) {
        agreed = yes;
    }

    boolean agreed() {
        return agreed;
    }

    /** Whether the import can begin: everything is known, and what cannot come in was agreed to stay out. */
    boolean complete() {
        return ready != null && (ready.refused().isEmpty() || agreed);
    }
}
