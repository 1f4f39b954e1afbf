// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.unitizing.ChanceModel;
import org.thinslice.agreement.unitizing.Continuum;
import org.thinslice.agreement.unitizing.Dissimilarity;
import org.thinslice.agreement.unitizing.Gamma;
import org.thinslice.agreement.unitizing.GammaOptions;
import org.thinslice.agreement.unitizing.Unit;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Compares best alignments and γ with {@code DIR/gamma_*.json}; the other program computes in single precision. */
final class GammaFixtures {

    private static final double SINGLE = 1e-6;

    private final Map<?, ?> fixture;
    private final Dissimilarity dissimilarity;
    private int right;
    private int wrong;

    private GammaFixtures(Map<?, ?> fixture) {
        this.fixture = fixture;
        var of = (Map<?, ?>) fixture.get("params");
        dissimilarity = new Dissimilarity((Double) of.get("alpha"), (Double) of.get("beta"), (Double) of.get("deltaEmpty"), Dissimilarity.NOMINAL);
    }

    /** One line for each fixture. */
    static List<String> lines(Path folder) throws IOException, Stopped {
        var lines = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, "gamma_*.json")) {
            for (var file : files)
                lines.add(new GammaFixtures((Map<?, ?>) Json.read(Files.readString(file))).line(file.getFileName().toString()));
        }
        lines.sort(null);
        return lines;
    }

    private String line(String name) throws Stopped {
        compare((List<?>) fixture.get("continuum"), ((Map<?, ?>) fixture.get("tier1")).get("bestAlignmentDisorder"));
        for (var sample : (List<?>) ((Map<?, ?>) fixture.get("tier2")).get("sampledContinua")) {
            var drawn = (Map<?, ?>) sample;
            compare((List<?>) drawn.get("units"), drawn.get("bestAlignmentDisorder"));
            var scaled = (Map<?, ?>) drawn.get("scaled");
            compare((List<?>) scaled.get("units"), scaled.get("bestAlignmentDisorder"));
        }
        var options = GammaOptions.USUAL.with(dissimilarity).with(ChanceModel.STATISTICAL);
        var gamma = Gamma.of(continuum((List<?>) fixture.get("continuum")), options, Settings.DEFAULT, Progress.NONE).gamma();
        return "%s: %d alignments right, %d wrong; gamma %s, theirs %s from %s samples".formatted(name, right, wrong, gamma.number(),
                ((Map<?, ?>) fixture.get("tier3")).get("gamma"), ((Map<?, ?>) fixture.get("tier3")).get("nSamples"));
    }

    private void compare(List<?> units, Object expected) throws Stopped {
        double disorder = Gamma.align(continuum(units), dissimilarity, Progress.NONE).orElseThrow().disorder();
        if (Math.abs(disorder - (Double) expected) <= SINGLE * Math.max(1, disorder))
            right++;
        else
            wrong++;
    }

    private static Continuum continuum(List<?> rows) {
        var units = rows.stream().map(row -> (Map<?, ?>) row).map(row -> new Unit((String) row.get("annotator"), (Double) row.get("start"),
                (Double) row.get("end"), (String) row.get("category"))).toList();
        double begin = Math.min(0, units.stream().mapToDouble(Unit::start).min().orElse(0));
        return Continuum.of(begin, units.stream().mapToDouble(Unit::end).max().orElse(1) - begin, units);
    }
}
