// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.design.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.Composites;
import org.thinslice.scheme.Items;
import org.thinslice.study.Excluded;
import org.thinslice.study.ObserverProgress;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.SliceKind;
import org.thinslice.study.Study;
import org.thinslice.ui.kit.Icon;
import org.thinslice.ui.kit.Selected;

/** The outline of a study: sessions with their slices, observers with how far they are, the scheme with its items. */
final class StudyOutline {

    /** Id of the scheme's line. */
    static final String SCHEME = "scheme";

    private static final int MANY = 200;
    private static final Texts TEXTS = Texts.of(StudyOutline.class);

    private final Study study;
    private final Map<String, List<Slice>> slices;

    private StudyOutline(Study study) {
        this.study = study;
        slices = study.plan().slices().stream().collect(Collectors.groupingBy(Slice::recording));
    }

    /** The outline of a study as it is now. */
    static List<Node> of(Study study) throws Problem {
        var outline = new StudyOutline(study);
        return List.of(outline.recordings(), outline.observers(), outline.scheme());
    }

    /** The headings that are open at first: not those with so many lines that the ones below could not be found. */
    static List<Node> open(List<Node> outline) {
        return outline.stream().filter(heading -> heading.children().size() <= MANY).toList();
    }

    /** The id of the line that shows what another view points at; empty if none does. */
    static Optional<String> idOf(Selected selected) {
        if (selected instanceof Selected.Session session)
            return Optional.of("session " + session.session());
        if (selected instanceof Selected.Slice slice)
            return Optional.of("slice " + slice.slice());
        if (selected instanceof Selected.Play play)
            return Optional.of("slice " + play.slice());
        if (selected instanceof Selected.Rating rating)
            return Optional.of("slice " + rating.slice());
        if (selected instanceof Selected.Observer observer)
            return Optional.of("observer " + observer.observer());
        return selected instanceof Selected.Item item ? Optional.of("item " + item.item()) : Optional.empty();
    }

    /** The slice a double-click on a line plays: itself, or the first one of a session; empty for other lines. */
    static Optional<String> played(Node node) {
        var selected = node.selected().map(say -> say.apply(node));
        if (selected.isPresent() && selected.get() instanceof Selected.Slice slice)
            return Optional.of(slice.slice());
        return selected.isPresent() && selected.get() instanceof Selected.Session
                ? node.children().stream().findFirst().flatMap(StudyOutline::played) : Optional.empty();
    }

    /** The recordings that a line stands for: those of a session, or what a slice is cut from; none for other lines. */
    static List<Recording> recordings(Study study, Node node) {
        var selected = Optional.ofNullable(node).flatMap(Node::selected).map(say -> say.apply(node));
        if (selected.isPresent() && selected.get() instanceof Selected.Session session)
            return study.plan().recordings().stream().filter(one -> one.session().equals(session.session())).toList();
        if (selected.isPresent() && selected.get() instanceof Selected.Slice slice)
            return study.plan().slice(slice.slice()).map(study.plan()::recordingOf).stream().toList();
        return List.of();
    }

    private Node recordings() {
        var sessions = new LinkedHashMap<String, List<Recording>>();
        study.plan().recordings().forEach(r -> sessions.computeIfAbsent(r.session(), s -> new ArrayList<>()).add(r));
        var children = sessions.entrySet().stream().map(e -> session(e.getKey(), e.getValue())).toList();
        return Node.heading("recordings", Icon.RECORDING, TEXTS.say("outline.recordings"),
                TEXTS.say("outline.recordings.detail", children.size(), study.plan().slices().size()), children);
    }

    private Node session(String session, List<Recording> recordings) {
        var cut = recordings.stream().flatMap(r -> slices.getOrDefault(r.id(), List.of()).stream()).map(this::slice).toList();
        return marked(Excluded.session(session), Node.of("session " + session, Icon.SESSION, session, TEXTS.say("outline.session", cut.size()),
                source -> new Selected.Session(source, session), cut));
    }

    private Node slice(Slice slice) {
        var plan = study.plan();
        if (plan.spanOf(slice).isEmpty())
            return marked(Excluded.slice(slice.code()), Node.of("slice " + slice.code(), Icon.SLICE, slice.code(), "",
                    source -> new Selected.Slice(source, slice.code()), List.of()));
        var shown = slice.beside().isEmpty() ? "outline.slice" : plan.kindOf(slice) == SliceKind.REAL ? "outline.slice.pair" : "outline.slice.pseudo";
        var span = TEXTS.say(shown, clock(slice.span().fromMicros()), clock(slice.span().toMicros()), slice.code(),
                plan.channelOf(slice).map(channel -> TEXTS.say("channel." + channel.word())).orElse(""));
        var detail = plan.masked(slice) ? TEXTS.say("outline.masked", span) : span;
        return marked(Excluded.slice(slice.code()), Node.of("slice " + slice.code(), Icon.SLICE, slice.code(), detail,
                source -> new Selected.Slice(source, slice.code()), List.of()));
    }

    private Node observers() throws Problem {
        var progress = study.progress();
        return Node.heading("observers", Icon.OBSERVER, TEXTS.say("outline.observers"), String.valueOf(progress.size()),
                progress.stream().map(this::observer).toList());
    }

    private Node observer(ObserverProgress progress) {
        var code = progress.observer().code();
        var detail = TEXTS.say(progress.observer().simulated() ? "outline.observer.simulated" : "outline.observer", progress.done(), progress.total());
        return marked(Excluded.observer(code), Node.of("observer " + code, progress.finished() ? Icon.SAVED : Icon.OBSERVER, code, detail,
                source -> new Selected.Observer(source, code), List.of()));
    }

    /** A line says that what it stands for is left out, and why. */
    private Node marked(Excluded thing, Node node) {
        var decision = study.exclusions().decision(thing);
        if (decision.isPresent())
            return node.out(TEXTS.say("outline.excluded", decision.get().reason()));
        var withSession = study.plan().slice(thing.slice()).filter(slice -> study.exclusions().slice(study.plan(), slice));
        return withSession.isPresent() ? node.out(TEXTS.say("outline.excluded.session")) : node;
    }

    private Node scheme() throws Problem {
        var scheme = study.scheme();
        var items = scheme.getItems().stream().map(i -> item(Icon.ITEM, i.getKey(), Items.label(i)));
        var composites = scheme.getComposites().stream().map(c -> item(Icon.AGREEMENT, c.getKey(), Composites.label(c)));
        return Node.heading(SCHEME, Icon.SCHEME, TEXTS.say("outline.scheme", study.plan().scheme().version()), scheme.getName(),
                Stream.concat(items, composites).toList());
    }

    private static Node item(Icon icon, String key, String label) {
        return Node.of("item " + key, icon, label, key.equals(label) ? "" : key, source -> new Selected.Item(source, key), List.of());
    }

    /** Minutes, seconds and, where there are any, tenths: 1:05, 0:02.5. */
    static String clock(long micros) {
        long tenths = Math.round(micros / 1e5);
        var whole = String.format(Locale.ROOT, "%d:%02d", tenths / 600, tenths % 600 / 10);
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }
}
