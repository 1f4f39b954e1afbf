// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.util.UUID;

/**
 * What holds for the whole study.
 *
 * @param id      a UUID, the same for as long as the study lives
 * @param name    what the lab calls it
 * @param seed    where every random choice of the study starts, so that it can be repeated
 * @param replays how often an observer may watch a slice again, 0 for not at all
 */
public record StudySettings(String id, String name, long seed, int replays) {

    public StudySettings {
        UUID.fromString(id);
        Checks.filled(name, "name");
        Checks.atLeast(0, replays, "replays");
    }

    /** Settings of a new study: a fresh identity and one replay. */
    public static StudySettings named(String name, long seed) {
        return new StudySettings(UUID.randomUUID().toString(), name, seed, 1);
    }

    /** The same with another name. */
    public StudySettings withName(String other) {
        return new StudySettings(id, other, seed, replays);
    }

    /** The same with another number of replays. */
    public StudySettings withReplays(int allowed) {
        return new StudySettings(id, name, seed, allowed);
    }
}
