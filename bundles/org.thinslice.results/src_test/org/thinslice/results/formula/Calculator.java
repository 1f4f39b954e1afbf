// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

/** A pocket calculator: + − · / ^ and parentheses, as formulas are printed. */
final class Calculator {

    private final String text;
    private int at;

    private Calculator(String text) {
        this.text = text.replace(" ", "");
    }

    static double of(String text) {
        var calculator = new Calculator(text);
        double value = calculator.sum();
        if (calculator.at != calculator.text.length())
            throw new IllegalArgumentException(text + " has something left at " + calculator.at);
        return value;
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private double sum() {
        double value = product();
        while (true)
            if (take('+'))
                value += product();
            else if (take('−'))
                value -= product();
            else
                return value;
    }

    private double product() {
        double value = power();
        while (true)
            if (take('·'))
                value *= power();
            else if (take('/'))
                value /= power();
            else
                return value;
    }

    private double power() {
        double value = factor();
        return take('^') ? Math.pow(value, factor()) : value;
    }

    private double factor() {
        if (take('−') || take('-'))
            return -factor();
        if (take('(')) {
            double value = sum();
            if (!take(')'))
                throw new IllegalArgumentException("no ) at " + at + " in " + text);
            return value;
        }
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.'))
            at++;
        return Double.parseDouble(text.substring(from, at));
    }
}
