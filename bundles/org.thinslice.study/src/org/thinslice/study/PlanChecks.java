// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What makes a plan consistent. */
final class PlanChecks {

    private PlanChecks() {
    }

    static <T> Map<String, T> unique(String kind, List<T> all, Function<T, String> key) {
        var byKey = new LinkedHashMap<String, T>();
        for (T one : all)
            if (byKey.put(key.apply(one), one) != null)
                throw new IllegalArgumentException("two %ss are called %s".formatted(kind, key.apply(one)));
        return byKey;
    }

    static void versions(List<FrozenScheme> schemes) {
        if (schemes.isEmpty())
            throw new IllegalArgumentException("a plan has at least one version of a scheme");
        for (int i = 1; i < schemes.size(); i++)
            if (schemes.get(i).version() <= schemes.get(i - 1).version())
                throw new IllegalArgumentException("version %d of the scheme after version %d".formatted(
                        schemes.get(i).version(), schemes.get(i - 1).version()));
    }

    static void cut(Slice slice, Map<String, Recording> recordings) {
        var recording = recordings.get(slice.recording());
        if (recording == null)
            throw new IllegalArgumentException("slice %s is cut from unknown recording %s".formatted(slice.code(), slice.recording()));
        if (slice.span().toMicros() > recording.durationMicros() && recording.durationMicros() > 0)
            throw new IllegalArgumentException("slice %s ends at %d µs, recording %s lasts %d µs".formatted(slice.code(),
                    slice.span().toMicros(), recording.id(), recording.durationMicros()));
        slice.beside().ifPresent(beside -> beside(slice, beside, recordings));
        if (!offers(recording, slice, recordings))
            throw new IllegalArgumentException("slice %s wants %s, recording %s has %s".formatted(slice.code(),
                    slice.channel(), recording.id(), recording.channel()));
    }

    private static void beside(Slice slice, Beside beside, Map<String, Recording> recordings) {
        var second = recordings.get(beside.recording());
        if (second == null || !second.hasFile() || second.id().equals(slice.recording()))
            throw new IllegalArgumentException("slice %s shows recording %s beside %s".formatted(slice.code(), beside.recording(), slice.recording()));
        if (beside.fromMicros() + slice.span().micros() > second.durationMicros())
            throw new IllegalArgumentException("slice %s ends at %d µs of recording %s, which lasts %d µs".formatted(slice.code(),
                    beside.fromMicros() + slice.span().micros(), second.id(), second.durationMicros()));
    }

    /** Both recordings of a pair must have the picture; one of them the sound. */
    private static boolean offers(Recording recording, Slice slice, Map<String, Recording> recordings) {
        if (slice.beside().isEmpty())
            return recording.offers(slice.channel());
        var second = recordings.get(slice.beside().get().recording());
        return (!slice.channel().hasVideo() || recording.hasVideo() && second.hasVideo())
                && (!slice.channel().hasAudio() || recording.hasAudio() || second.hasAudio());
    }

    static Map<String, List<Assignment>> queues(List<Assignment> assignments, Map<String, Slice> slices,
            Map<String, Observer> observers) {
        var queues = new LinkedHashMap<String, List<Assignment>>();
        var showings = new HashSet<Showing>();
        for (var one : assignments) {
            if (!slices.containsKey(one.slice()))
                throw new IllegalArgumentException("assignment of unknown slice " + one.slice());
            if (!observers.containsKey(one.observer()))
                throw new IllegalArgumentException("assignment to unknown observer " + one.observer());
            if (!showings.add(one.showing()))
                throw new IllegalArgumentException("assigned twice: " + one.showing());
            queues.computeIfAbsent(one.observer(), code -> new ArrayList<>()).add(one);
        }
        queues.replaceAll((code, queue) -> inOrder(code, queue));
        return queues;
    }

    private static List<Assignment> inOrder(String observer, List<Assignment> queue) {
        for (int i = 0; i < queue.size(); i++)
            if (queue.get(i).position() != i + 1)
                throw new IllegalArgumentException("observer %s has position %d at place %d".formatted(observer,
                        queue.get(i).position(), i + 1));
        return List.copyOf(queue);
    }
}
