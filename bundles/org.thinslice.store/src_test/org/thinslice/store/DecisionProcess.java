// SPDX-License-Identifier: EPL-2.0
package org.thinslice.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.thinslice.scheme.Templates;
import org.thinslice.study.Answer;
import org.thinslice.study.Correcting;
import org.thinslice.study.Excluded;
import org.thinslice.study.Study;

/**
 * A program of its own that excludes, takes back and corrects, and prints the id of each decision once it is saved, until it
 * is killed. It waits for a line before it begins. Arguments: file, observer.
 */
final class DecisionProcess {

    private DecisionProcess() {
    }

    public static void main(String[] args) throws Exception {
        Templates.find("rapport-9").orElseThrow().load();
        Connections.inMemory().close();
        System.in.read();
        var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
        var observer = List.of(Excluded.observer(args[1]));
        try (var study = Study.open(StudyFile.open(Path.of(args[0])), InstantSource.system(), "1.0")) {
            for (int i = 0;; i++) {
                var first = study.ratings().get(i % study.ratings().size());
                if (study.exclusions().holds(observer.get(0)))
                    out.println(study.curation().takeBack(observer, "round " + i).get(0).id() + " back");
                else
                    out.println(study.curation().exclude(observer, "round " + i).get(0).id() + " out");
                var counts = study.finals().of(first.showing(), first.item()).orElseThrow().answer();
                var other = counts.equals(new Answer.Value(9)) ? new Answer.NotRatable("round " + i) : new Answer.Value(9);
                out.println(study.curation().correct(List.of(new Correcting(first.showing(), first.item(), other, "round " + i))).get(0).id() + " corrected");
            }
        }
    }
}
