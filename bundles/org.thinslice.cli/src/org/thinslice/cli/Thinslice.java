// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import java.io.Console;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.thinslice.base.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line. Ends with 0 when what was asked for is done, with 1 when something was found or could not be done,
 * with 2 when the command was not used as it should be. Results go to standard output, everything said about them to
 * standard error.
 */
@Command(name = "thinslice", mixinStandardHelpOptions = true, versionProvider = AppVersion.class,
        subcommands = { SampleCommand.class, NewCommand.class, SliceCommand.class, AssignCommand.class, RecordingCommand.class, MaskCommand.class,
                AgreementCommand.class, NeededCommand.class, ObserversCommand.class, UnitizingCommand.class, ChooseCommand.class, ExportCommand.class, ImportCommand.class,
                ReportCommand.class, CorrectCommand.class, ProbeCommand.class, RewriteCommand.class, FramesCommand.class, ClipCommand.class, ClipsCommand.class, ExcludeCommand.class, VerifyCommand.class })
public final class Thinslice implements Runnable {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int WRONG_USE = 2;

    private static final Texts TEXTS = Texts.of(Thinslice.class);

    @Spec
    private CommandSpec spec;

    /** Runs a command and ends the program with its exit code. */
    public static void main(String... args) {
        System.exit(run(List.of(args)));
    }

    /** Runs a command on the program's own output and gives its exit code. */
    static int run(List<String> args) {
        return run(writer(System.out), writer(System.err), args.toArray(String[]::new));
    }

    /** Runs a command and gives its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        var line = line();
        line.setOut(out);
        line.setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Thinslice::wrongUse);
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failure.report(failure, command.getErr()));
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The commands with their texts. */
    static CommandLine line() {
        var line = new CommandLine(new Thinslice());
        line.setResourceBundle(ResourceBundle.getBundle("org.thinslice.cli.texts", Locale.getDefault(), Thinslice.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        return line;
    }

    /** Without a command there is nothing to do but to say what could be done. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), TEXTS.say("use.nothing"));
    }

    private static int wrongUse(ParameterException failure, String[] args) {
        var command = failure.getCommandLine();
        command.getErr().println(failure.getMessage());
        command.getErr().println(TEXTS.say("use.help", command.getCommandSpec().qualifiedName()));
        return WRONG_USE;
    }

    /** UTF-8 everywhere but on a Windows console, which shows only its own character set. */
    private static PrintWriter writer(PrintStream stream) {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        Charset charset = windows && console != null ? console.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(stream, true, charset);
    }
}
