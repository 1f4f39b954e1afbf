// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Texts;
import org.thinslice.scheme.SchemeBuild;
import org.thinslice.scheme.SchemeCheck;
import org.thinslice.scheme.SchemeText;
import org.thinslice.scheme.model.Item;
import org.thinslice.study.FrozenScheme;
import org.thinslice.study.Plan;
import org.thinslice.study.StudySettings;

/** Makes a study of a table: its items become the coding scheme, its sessions have no recordings. */
public final class NewStudyFromTable {

    private static final Texts TEXTS = Texts.of(NewStudyFromTable.class);

    private NewStudyFromTable() {
    }

    /**
     * Puts it together; nothing is written.
     *
     * @param items what becomes of the items of the table, one for each
     * @throws Problem if an item cannot be one, or no rating is left
     */
    public static Ready of(Intake table, List<ItemSetting> items, StudySettings settings, Instant at, Progress progress) throws Problem {
        var file = table.file().toString();
        var scheme = SchemeBuild.scheme(settings.name());
        var built = new HashMap<String, Item>();
        for (var item : items) {
            if (item.wrong().isPresent())
                throw new Problem(file, item.name(), item.wrong().get(), TEXTS.say("item.fine.next"), null);
            built.put(item.name(), item.build());
        }
        items.forEach(item -> scheme.build().getItems().add(built.get(item.name())));
        var errors = SchemeCheck.errors(scheme.build());
        if (!errors.isEmpty())
            throw new Problem(file, errors.get(0).place(), errors.get(0).sentence(), TEXTS.say("item.points.next"), null);
        var frozen = FrozenScheme.freeze(1, settings.name(), SchemeText.write(scheme.build()), at);
        var answers = new Answers(table.decimalComma());
        var drafts = new ArrayList<Draft>();
        var refused = new ArrayList<>(table.refused());
        for (var given : table.given()) {
            var item = built.get(given.item());
            var read = answers.read(item, given);
            read.answer().ifPresentOrElse(answer -> drafts.add(new Draft(given, item.getKey(), answer)), () -> refused.add(given.refused(read.why())));
        }
        if (drafts.isEmpty())
            throw new Problem(file, null, TEXTS.say("import.nothing"), refused.isEmpty() ? null : TEXTS.say("import.nothing.next", refused.get(0).line(), refused.get(0).why()), null);
        var sha256 = FileMark.of(table.file(), progress);
        var slices = new SlicesOf(Plan.start(settings, frozen), drafts);
        var plan = slices.added();
        var ratings = new RatingsOf(settings.id(), sha256, 1, program(table), at).of(drafts);
        refused.sort((a, b) -> Long.compare(a.line(), b.line()));
        return new Ready(plan, now -> new SlicesOf(now, drafts).added(), ratings, refused, Stream.concat(table.remarks().stream(), slices.remarks().stream()).toList(), TEXTS.say("import.what", program(table)), "SHA-256 " + sha256);
    }

    static String program(Intake table) {
        return table.file().getFileName().toString();
    }
}
