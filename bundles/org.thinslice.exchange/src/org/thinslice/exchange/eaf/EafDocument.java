// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.eaf;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Numbers;
import org.thinslice.scheme.Items;
import org.thinslice.scheme.Wording;
import org.thinslice.scheme.model.CategoryItem;
import org.thinslice.scheme.model.Item;
import org.thinslice.study.Answer;
import org.thinslice.study.Observer;
import org.thinslice.study.Rating;
import org.thinslice.study.Recording;
import org.thinslice.study.Scope;
import org.thinslice.study.Showing;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/**
 * One annotation file: slices on tiers of their own (a second one where slices overlap, which a tier of ELAN cannot), and below them a
 * tier for each item and observer, named item@observer. ELAN counts milliseconds; the exact microseconds stand in the header.
 */
final class EafDocument {

    /** In the header: the session. */
    static final String SESSION = "thinslice.session";
    /** In the header, followed by a slice's code: its exact beginning and end in µs. */
    static final String SPAN = "thinslice.span.";
    /** Before the reason why a slice could not be rated. */
    static final String CANNOT = "cannot rate: ";
    /** Name of the tier of slices. */
    static final String SLICES = "slices";
    private static final String LANGUAGE = "und";
    private static final long MICROS = 1_000;

    private final Study study;
    private final Scope scope;
    private final Recording recording;
    private final Path file;
    private final Instant at;
    private final List<List<Slice>> lanes = new ArrayList<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> tiers = new HashSet<>();
    private final EafXml xml = new EafXml();
    private int annotations;

    /**
     * @param scope whose answers are written
     */
    EafDocument(Study study, Scope scope, Recording recording, List<Slice> slices, Path file, Instant at) {
        this.study = study;
        this.scope = scope;
        this.recording = recording;
        this.file = file;
        this.at = at;
        slices.stream().sorted(Comparator.comparingLong(slice -> slice.span().fromMicros())).forEach(this::lay);
    }

    /** Puts a slice on the first tier that is free at its time. */
    private void lay(Slice slice) {
        for (var lane : lanes)
            if (millis(lane.get(lane.size() - 1).span().toMicros()) <= millis(slice.span().fromMicros())) {
                lane.add(slice);
                return;
            }
        lanes.add(new ArrayList<>(List.of(slice)));
    }

    private static long millis(long micros) {
        return Math.round(micros / (double) MICROS);
    }

    String xml() throws Problem {
        xml.open("ANNOTATION_DOCUMENT", "AUTHOR", "", "DATE", at.toString().replaceFirst("(\\.\\d+)?Z$", "+00:00"), "FORMAT", "3.0", "VERSION", "3.0",
                "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:noNamespaceSchemaLocation", "http://www.mpi.nl/tools/elan/EAFv3.0.xsd");
        header();
        times();
        slices();
        var items = study.scheme().getItems();
        for (var item : items)
            for (int lane = 0; lane < lanes.size(); lane++)
                tiers(item, lane);
        types(items);
        return xml.close("ANNOTATION_DOCUMENT").xml();
    }

    private void header() {
        xml.open("HEADER", "MEDIA_FILE", "", "TIME_UNITS", "milliseconds");
        if (recording.hasFile())
            media();
        xml.text("PROPERTY", recording.session(), "NAME", SESSION);
        for (var lane : lanes)
            for (var slice : lane)
                xml.text("PROPERTY", slice.span().fromMicros() + " " + slice.span().toMicros(), "NAME", SPAN + slice.code());
        xml.close("HEADER");
    }

    private void media() {
        var path = study.folder().resolve(recording.file()).toAbsolutePath().normalize();
        var folder = file.toAbsolutePath().getParent();
        var relative = path.getRoot() != null && path.getRoot().equals(folder.getRoot()) ? folder.relativize(path).toString().replace('\\', '/') : "";
        xml.empty("MEDIA_DESCRIPTOR", "MEDIA_URL", path.toUri().toString(), "MIME_TYPE", recording.hasVideo() ? "video/mp4" : "audio/x-wav",
                "RELATIVE_MEDIA_URL", relative.isEmpty() || relative.startsWith(".") ? relative : "./" + relative);
    }

    private void times() {
        xml.open("TIME_ORDER");
        int slot = 0;
        for (var lane : lanes)
            for (var slice : lane) {
                xml.empty("TIME_SLOT", "TIME_SLOT_ID", "ts" + ++slot, "TIME_VALUE", Long.toString(millis(slice.span().fromMicros())));
                xml.empty("TIME_SLOT", "TIME_SLOT_ID", "ts" + ++slot, "TIME_VALUE", Long.toString(millis(slice.span().toMicros())));
            }
        xml.close("TIME_ORDER");
    }

    private static String number(int lane) {
        return lane == 0 ? "" : " " + (lane + 1);
    }

    private void slices() {
        int slot = 0;
        for (int lane = 0; lane < lanes.size(); lane++) {
            xml.open("TIER", "LINGUISTIC_TYPE_REF", "slice", "TIER_ID", SLICES + number(lane));
            for (var slice : lanes.get(lane)) {
                ids.put(slice.code(), "a" + ++annotations);
                xml.open("ANNOTATION").open("ALIGNABLE_ANNOTATION", "ANNOTATION_ID", "a" + annotations, "TIME_SLOT_REF1", "ts" + ++slot,
                        "TIME_SLOT_REF2", "ts" + ++slot);
                xml.text("ANNOTATION_VALUE", slice.code()).close("ALIGNABLE_ANNOTATION").close("ANNOTATION");
            }
            xml.close("TIER");
        }
    }

    private void tiers(Item item, int lane) {
        for (var observer : scope.observers(study.plan())) {
            var rated = lanes.get(lane).stream().filter(slice -> answer(observer, slice, item).isPresent()).toList();
            if (rated.isEmpty())
                continue;
            xml.open("TIER", "ANNOTATOR", observer.code(), "LINGUISTIC_TYPE_REF", item.getKey(), "PARENT_REF", SLICES + number(lane),
                    "TIER_ID", named(item.getKey() + "@" + observer.code() + number(lane)));
            for (var slice : rated) {
                var answer = answer(observer, slice, item).orElseThrow();
                xml.open("ANNOTATION").open("REF_ANNOTATION", "ANNOTATION_ID", "a" + ++annotations, "ANNOTATION_REF", ids.get(slice.code()));
                xml.text("ANNOTATION_VALUE", words(answer)).close("REF_ANNOTATION").close("ANNOTATION");
            }
            xml.close("TIER");
        }
    }

    /** Observers may be called k and "k 2", as their second tiers are; ELAN takes no name twice. */
    private String named(String tier) {
        var name = tier;
        for (int n = 2; !tiers.add(name); n++)
            name = tier + " " + n;
        return name;
    }

    private Optional<Answer> answer(Observer observer, Slice slice, Item item) {
        if (scope.exclusions().rating(observer.code(), slice.code()))
            return Optional.empty();
        return study.finals().of(Showing.rated(observer.code(), slice.code()), item.getKey()).map(Rating::answer);
    }

    private static String words(Answer answer) {
        if (answer instanceof Answer.Value value)
            return Numbers.text(value.value());
        if (answer instanceof Answer.Codes codes)
            return codes.codes().isEmpty() ? "none" : String.join("+", codes.codes());
        return answer instanceof Answer.NotRatable not ? CANNOT + not.reason() : ((Answer.Words) answer).text();
    }

    private void types(List<Item> items) throws Problem {
        xml.empty("LINGUISTIC_TYPE", "GRAPHIC_REFERENCES", "false", "LINGUISTIC_TYPE_ID", "slice", "TIME_ALIGNABLE", "true");
        for (var item : items)
            if (closed(item))
                xml.empty("LINGUISTIC_TYPE", "CONSTRAINTS", "Symbolic_Association", "CONTROLLED_VOCABULARY_REF", item.getKey(), "GRAPHIC_REFERENCES", "false",
                        "LINGUISTIC_TYPE_ID", item.getKey(), "TIME_ALIGNABLE", "false");
            else
                xml.empty("LINGUISTIC_TYPE", "CONSTRAINTS", "Symbolic_Association", "GRAPHIC_REFERENCES", "false", "LINGUISTIC_TYPE_ID", item.getKey(),
                        "TIME_ALIGNABLE", "false");
        xml.empty("LANGUAGE", "LANG_DEF", "http://cdb.iso.org/lg/CDB-00130975-001", "LANG_ID", LANGUAGE, "LANG_LABEL", "undetermined (und)");
        xml.empty("CONSTRAINT", "DESCRIPTION", "1-1 association with a parent annotation", "STEREOTYPE", "Symbolic_Association");
        for (var item : items)
            if (closed(item))
                vocabulary((CategoryItem) item);
    }

    /** Answers with reasons and with several codes are no entries of a vocabulary, but ELAN shows them all the same. */
    private static boolean closed(Item item) {
        return item instanceof CategoryItem categories && !categories.isSeveral();
    }

    private void vocabulary(CategoryItem item) throws Problem {
        var language = study.scheme().getLanguages().stream().findFirst().orElse("en").toLowerCase(Locale.ROOT);
        xml.open("CONTROLLED_VOCABULARY", "CV_ID", item.getKey());
        xml.text("DESCRIPTION", Items.label(item), "LANG_REF", LANGUAGE);
        int entry = 0;
        for (var category : item.getCategories())
            xml.open("CV_ENTRY_ML", "CVE_ID", "cveid_" + item.getKey() + "_" + entry++).text("CVE_VALUE", category.getCode(), "DESCRIPTION",
                    Wording.of(category.getLabel(), language), "LANG_REF", LANGUAGE).close("CV_ENTRY_ML");
        xml.close("CONTROLLED_VOCABULARY");
    }
}
