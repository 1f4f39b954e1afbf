// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.exchange.SliceClips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code thinslice clips}: every slice of a study as a video of its own, with a neutral name and without metadata. */
@Command(name = "clips", mixinStandardHelpOptions = true)
final class ClipsCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(ClipsCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Option(names = "--to", required = true, paramLabel = "DIR")
    private Path folder;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        try (var open = study.open()) {
            var progress = terminal.progress();
            int count = SliceClips.write(open, folder, progress);
            progress.step(1, 1);
            terminal.say(TEXTS.say("clips.done", count, folder.resolve(SliceClips.CLIPS), folder.resolve(SliceClips.TABLE)));
        }
        return Thinslice.DONE;
    }
}
