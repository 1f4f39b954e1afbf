// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

/**
 * A third party who rates.
 *
 * @param code      a pseudonym; who it is stays outside the study
 * @param simulated whether the ratings are made up by a program, which is said wherever they appear
 */
public record Observer(String code, boolean simulated) {

    public Observer {
        Checks.filled(code, "code");
    }

    /** A person. */
    public static Observer person(String code) {
        return new Observer(code, false);
    }
}
