// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

/** The user asked long work to stop, and it did. Not an error: nothing needs to be shown. */
public final class Stopped extends Problem {

    private static final long serialVersionUID = 1;
    private static final Texts TEXTS = Texts.of(Problem.class);

    public Stopped() {
        super(TEXTS.say("stopped"));
    }
}
