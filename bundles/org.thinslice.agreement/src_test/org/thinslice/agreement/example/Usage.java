// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.example;

import java.io.PrintStream;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.guidance.Choice;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** The example of docs/agreement.md. */
final class Usage {

    private Usage() {
    }

    static void print(double[][] table, PrintStream out) throws Stopped {
        // six slices by four observers; NaN = missing; Ratings.builder(…) takes single ratings in any order
        var ratings = Ratings.wide(Level.INTERVAL, Categories.range(1, 10), table);
        var settings = Settings.DEFAULT.withRounds(1000).withSeed(7);
        for (var result : AgreementTable.of(ratings, settings, Progress.NONE).results()) {
            out.println(result.label() + " " + result.number() + " " + result.interval() + " " + result.why());
            result.findings().forEach(finding -> out.println("  " + finding.kind() + ": " + finding.text()));
        }
        // which one to report, and the paragraph for the methods section
        var answers = Choice.Answers.of(ratings, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE, Choice.Observers.RANDOM);
        var choice = Choice.of(answers);
        out.println(choice.methods(choice.result(ratings, settings, Progress.NONE)));
    }
}
