// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.thinslice.base.BySize;
import org.thinslice.base.TimeSpan;
import org.thinslice.results.StudyFacts.Material;
import org.thinslice.study.Channel;
import org.thinslice.study.Plan;
import org.thinslice.study.Recording;
import org.thinslice.study.Slice;
import org.thinslice.study.SliceKind;

/** Counts what a plan has to rate. */
final class MaterialCount {

    private MaterialCount() {
    }

    static Material of(Plan plan) {
        var slices = plan.slices().stream().filter(slice -> plan.kindOf(slice) == SliceKind.REAL).toList();
        var perSession = slices.stream().collect(Collectors.groupingBy(plan::sessionOf, Collectors.summingInt(slice -> 1))).values();
        var channels = new EnumMap<Channel, Integer>(Channel.class);
        slices.forEach(slice -> plan.channelOf(slice).ifPresent(channel -> channels.merge(channel, 1, Integer::sum)));
        return new Material((int) plan.recordings().stream().filter(Recording::hasFile).count(), (int) plan.recordings().stream().map(Recording::session).distinct().count(), slices.size(),
                plan.slices().size() - slices.size(), perSession.stream().mapToInt(n -> n).min().orElse(0),
                perSession.stream().mapToInt(n -> n).max().orElse(0), seconds(plan, slices).min().orElse(0), seconds(plan, slices).max().orElse(0), channels, (int) slices.stream().filter(plan::masked).count(),
                variables(plan));
    }

    private static DoubleStream seconds(Plan plan, List<Slice> slices) {
        return slices.stream().map(plan::spanOf).flatMap(Optional::stream).mapToDouble(TimeSpan::seconds);
    }

    private static Map<String, List<String>> variables(Plan plan) {
        var values = new TreeMap<String, TreeSet<String>>();
        plan.recordings().forEach(recording -> recording.variables()
                .forEach((name, value) -> values.computeIfAbsent(name, n -> new TreeSet<>(new BySize())).add(value)));
        var listed = new TreeMap<String, List<String>>();
        values.forEach((name, seen) -> listed.put(name, new ArrayList<>(seen)));
        return listed;
    }
}
