// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.study.Mask;
import org.thinslice.study.MaskPlace;
import org.thinslice.study.Plan;
import org.thinslice.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code thinslice mask}: what observers must not recognise. */
@Command(name = "mask", mixinStandardHelpOptions = true)
final class MaskCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(MaskCommand.class);
    private static final String WHOLE = "whole";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--recording", paramLabel = "R")
    private List<String> recordings = List.of();

    @Option(names = "--slice", paramLabel = "CODE")
    private List<String> slices = List.of();

    @Option(names = "--beside")
    private boolean beside;

    @Option(names = "--blur", paramLabel = "X,Y,W,H")
    private List<String> blur = List.of();

    @Option(names = "--mosaic", paramLabel = "X,Y,W,H")
    private List<String> mosaic = List.of();

    @Option(names = "--black", paramLabel = "X,Y,W,H")
    private List<String> black = List.of();

    @Option(names = "--clear")
    private boolean clear;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var masks = new ArrayList<Mask>();
        blur.forEach(text -> masks.add(mask(text, Mask.Kind.BLUR)));
        mosaic.forEach(text -> masks.add(mask(text, Mask.Kind.MOSAIC)));
        black.forEach(text -> masks.add(mask(text, Mask.Kind.BLACK)));
        try (var open = study.open()) {
            var places = places(open);
            if (clear || !masks.isEmpty())
                open.change(TEXTS.say("mask.change", masks.size(), String.join(", ", names())), "", plan -> put(plan, places, masks));
            for (var place : places)
                for (var mask : place.masks(open.plan()))
                    terminal.result(place.recording(open.plan()).id() + "\t" + code(place) + "\t" + mask.text());
        }
        return Thinslice.DONE;
    }

    private Plan put(Plan plan, List<MaskPlace> places, List<Mask> added) {
        var changed = plan;
        for (var place : places) {
            var all = new ArrayList<>(clear ? List.of() : place.masks(changed));
            all.addAll(added);
            changed = place.put(changed, all);
        }
        return changed;
    }

    private List<MaskPlace> places(Study open) throws Problem {
        var places = new ArrayList<MaskPlace>();
        for (var id : recordings) {
            if (open.plan().recording(id).isEmpty())
                throw new Problem(open.name(), null, TEXTS.say("mask.recording", id), TEXTS.say("mask.recording.next"), null);
            places.add(new MaskPlace.OfRecording(id));
        }
        for (var code : slices) {
            var slice = open.plan().slice(code)
                    .orElseThrow(() -> new Problem(open.name(), null, TEXTS.say("mask.slice", code), TEXTS.say("mask.slice.next"), null));
            if (beside && slice.beside().isEmpty())
                throw new Problem(open.name(), null, TEXTS.say("mask.beside", code), null, null);
            places.add(new MaskPlace.OfSlice(code, beside));
        }
        if (places.isEmpty())
            throw new ParameterException(spec.commandLine(), TEXTS.say("mask.where"));
        return places;
    }

    private List<String> names() {
        var names = new ArrayList<>(recordings);
        names.addAll(slices);
        return names;
    }

    private static String code(MaskPlace place) {
        return place instanceof MaskPlace.OfSlice slice ? slice.code() : "";
    }

    private Mask mask(String text, Mask.Kind kind) {
        if (text.equals(WHOLE))
            return Mask.whole(kind);
        var parts = text.split(",", -1);
        try {
            if (parts.length == 4)
                return Mask.of(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]), kind);
        } catch (IllegalArgumentException notInThePicture) {
            throw new ParameterException(spec.commandLine(), TEXTS.say("mask.rectangle", text), notInThePicture);
        }
        throw new ParameterException(spec.commandLine(), TEXTS.say("mask.rectangle", text));
    }
}
