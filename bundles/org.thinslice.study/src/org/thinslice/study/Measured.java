// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/**
 * What was found out about a file before it became a recording.
 *
 * @param file           where it lies
 * @param sha256         fingerprint of its bytes
 * @param bytes          its size
 * @param durationMicros the length that can be trusted, in µs, > 0
 * @param hasVideo       whether it has a picture
 * @param hasAudio       whether it has sound
 */
public record Measured(Path file, String sha256, long bytes, long durationMicros, boolean hasVideo, boolean hasAudio) {

    /**
     * The recording it becomes in a study: named after the file, of a session of that name.
     *
     * @param folder folder of the study
     * @param taken  ids of recordings there are already
     */
    public Recording recording(Path folder, Collection<String> taken) {
        var id = free(stem(), taken);
        return new Recording(id, id, RecordingFile.written(folder, file), sha256, bytes, durationMicros, hasVideo, hasAudio, Map.of());
    }

    private String stem() {
        var name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String free(String wanted, Collection<String> taken) {
        var id = wanted;
        for (int next = 2; taken.contains(id); next++)
            id = wanted + "-" + next;
        return id;
    }
}
