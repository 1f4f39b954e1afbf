// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import org.thinslice.agreement.numeric.Quantile;

/**
 * The arithmetic of one ICC: value, F test against 0, and limits (McGraw & Wong 1996, tables 4, 7 and 8). Where ratings are
 * missing, the number of ratings of a unit and the degrees of freedom are those of the {@link Anova}.
 */
record IccForm(Icc icc, Anova anova) {

    private boolean oneway() {
        return icc.model() == Icc.Model.ONEWAY;
    }

    private boolean agreement() {
        return !oneway() && icc.type() == Icc.Type.AGREEMENT;
    }

    private boolean average() {
        return icc.unit() == Icc.Unit.AVERAGE;
    }

    private double noise() {
        return oneway() ? anova.within() : anova.error();
    }

    double value() {
        double signal = anova.rows() - noise();
        double shift = agreement() ? (anova.columns() - anova.error()) / anova.units() : 0;
        return average() ? signal / (anova.rows() + shift)
                : signal / (anova.rows() + (anova.perUnit() - 1) * noise() + anova.perUnit() * shift);
    }

    private double f() {
        return anova.rows() / noise();
    }

    private double df1() {
        return anova.units() - 1;
    }

    private double df2() {
        return oneway() ? anova.dfWithin() : anova.dfError();
    }

    void details(Answer answer) {
        answer.detail("n", anova.units()).detail("k", anova.perUnit()).detail("MSR", anova.rows()).detail("MSC", anova.columns());
        answer.detail("MSE", anova.error()).detail("MSW", anova.within());
        if (noise() > 0)
            answer.detail("F", f()).detail("df1", df1()).detail("df2", df2()).detail("p", Quantile.fAbove(f(), df1(), df2()));
    }

    Uncertainty interval(double confidence) {
        if (noise() == 0)
            return new NoInterval(Icc.texts().say("interval.noerror"));
        if (anova.rows() == 0)
            return new NoInterval(Icc.texts().say("interval.norows"));
        double upper = (1 + confidence) / 2;
        if (agreement() && !(satterthwaite() > 0 && Double.isFinite(satterthwaite())))
            return new NoInterval(Icc.texts().say("interval.crossed"));
        double low = agreement() ? agreementLow(upper) : fromF(f() / Quantile.f(upper, df1(), df2()));
        double high = agreement() ? agreementHigh(upper) : fromF(f() * Quantile.f(upper, df2(), df1()));
        return low <= high ? new Interval(low, high, confidence, "F") : new NoInterval(Icc.texts().say("interval.crossed"));
    }

    private double fromF(double f) {
        return average() ? 1 - 1 / f : (f - 1) / (f + anova.perUnit() - 1);
    }

    /** Degrees of freedom v of Satterthwaite's approximation at the single-rating estimate. */
    private double satterthwaite() {
        double n = anova.units();
        double k = anova.perUnit();
        double rho = new IccForm(Icc.A1, anova).value();
        double a = k * rho / n / (1 - rho);
        double b = 1 + k * rho * (n - 1) / n / (1 - rho);
        double sum = a * anova.columns() + b * anova.error();
        double column = a * anova.columns();
        double error = b * anova.error();
        return sum * sum / (column * column / (anova.raters() - 1) + error * error / anova.dfError());
    }

    private double agreementLow(double upper) {
        double f = Quantile.f(upper, df1(), satterthwaite());
        double n = anova.units();
        double rest = anova.perUnit() * anova.columns() + spare() * anova.error();
        return steppedUp(n * (anova.rows() - f * anova.error()) / (f * rest + n * anova.rows()));
    }

    private double agreementHigh(double upper) {
        double f = Quantile.f(upper, satterthwaite(), df1());
        double n = anova.units();
        double rest = anova.perUnit() * anova.columns() + spare() * anova.error();
        return steppedUp(n * (f * anova.rows() - anova.error()) / (rest + n * f * anova.rows()));
    }

    private double spare() {
        double n = anova.units();
        double k = anova.perUnit();
        return k * n - k - n;
    }

    private double steppedUp(double single) {
        return average() ? SpearmanBrown.of(single, anova.perUnit()) : single;
    }
}
