// SPDX-License-Identifier: EPL-2.0
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measured values of one kind, and what is printed of them. */
final class Figures {

    private final String name;
    private final List<Double> values = new ArrayList<>();

    Figures(String name) {
        this.name = name;
    }

    void add(double value) {
        values.add(value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    double mean() {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    /** The value below which a part of them lies, 0 to 1. */
    double at(double part) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    void print() {
        if (values.isEmpty())
            System.out.printf(Locale.ROOT, "  %-58s none%n", name);
        else
            System.out.printf(Locale.ROOT, "  %-58s p50 %7.1f  p95 %7.1f  least %7.1f  largest %7.1f  (n = %d)%n", name, at(.5), at(.95), at(0),
                    at(1), values.size());
    }
}
