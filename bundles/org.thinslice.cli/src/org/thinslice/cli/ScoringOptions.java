// SPDX-License-Identifier: EPL-2.0
package org.thinslice.cli;

import org.thinslice.agreement.votes.AggregationRule;
import org.thinslice.agreement.votes.Window;
import org.thinslice.base.Problem;
import org.thinslice.exchange.Scoring;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How the ratings of a slice become its score. */
final class ScoringOptions {

    @Option(names = "--aggregate", paramLabel = "RULE")
    private String rule = Scoring.USUAL.rule().word();

    @Option(names = "--window", paramLabel = "WINDOW")
    private String window = Scoring.USUAL.window().word();

    Scoring scoring(CommandSpec spec) {
        try {
            return new Scoring(AggregationRule.named(rule), Window.named(window));
        } catch (Problem wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }
}
