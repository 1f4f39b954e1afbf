// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.util.concurrent.Callable;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.store.StudyFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code thinslice verify}: whether the ledger is what was written. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final Texts TEXTS = Texts.of(VerifyCommand.class);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StudyOption study;

    @Override
    public Integer call() throws Problem {
        var terminal = Terminal.of(spec);
        var findings = StudyFile.audit(study.file());
        findings.forEach(terminal::result);
        terminal.say(findings.isEmpty() ? TEXTS.say("verify.sound", study.file()) : TEXTS.say("verify.altered", study.file(), findings.size()));
        return findings.isEmpty() ? Thinslice.DONE : Thinslice.FOUND;
    }
}
