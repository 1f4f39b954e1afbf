// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.sample.SampleStudy;
import org.thinslice.store.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code thinslice sample}: a whole study to look at, with its videos, made on the spot. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(SampleCommand.class);

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "dir")
    private Path folder;

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var file = SampleStudy.make(folder, seed, StudyFile::create, AppVersion.TEXT, terminal.progress());
        terminal.say(TEXTS.say("sample.done", file));
        return Thinslice.DONE;
    }
}
