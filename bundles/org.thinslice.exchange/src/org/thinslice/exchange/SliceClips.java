// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.exchange.Styles.Look;
import org.thinslice.media.Clip;
import org.thinslice.media.MediaSource;
import org.thinslice.study.Plan;
import org.thinslice.study.Slice;
import org.thinslice.study.Study;

/**
 * Writes every slice of a study as a video of its own, for online studies: exactly what observers get of it, named by its
 * opaque code, without metadata. A table beside the clips says which slice each of them is; it is not for observers.
 */
public final class SliceClips {

    /** The folder of the clips within the folder asked for: this one may be handed out. */
    public static final String CLIPS = "clips";
    /** The table that maps clips to slices, beside that folder: for the lab alone. */
    public static final String TABLE = "clips.csv";

    /** A clip that was written. */
    private record Made(Slice slice, Path file, long bytes, String sha256) {
    }

    private final Study study;
    private final Path clips;

    private SliceClips(Study study, Path clips) {
        this.study = study;
        this.clips = clips;
    }

    /**
     * Writes the clips and the table.
     *
     * @param folder is made if it is not there; it must not hold clips or a table already
     * @return how many clips there are
     * @throws Problem if one could not be written or the work was stopped; then nothing new is in the folder
     */
    public static int write(Study study, Path folder, Progress progress) throws Problem {
        var clips = folder.resolve(CLIPS);
        var table = folder.resolve(TABLE);
        if (study.plan().slices().isEmpty())
            throw Failures.of(Path.of(study.name()), "clips.none");
        for (var taken : List.of(clips, table))
            if (Files.exists(taken))
                throw Failures.of(taken, "clips.exists");
        return new SliceClips(study, clips).all(table, progress);
    }

    private int all(Path table, Progress progress) throws Problem {
        var slices = study.plan().slices();
        var made = new ArrayList<Made>();
        boolean complete = false;
        try {
            Files.createDirectories(clips);
            for (int i = 0; i < slices.size(); i++)
                made.add(clip(slices.get(i), i, slices.size(), progress));
            CsvCells.write(table, columns(study.plan()), made, CsvFlavour.EXACT, progress);
            complete = true;
        } catch (IOException failure) {
            throw Failures.at(clips, "folder.failed", failure);
        } finally {
            if (!complete)
                remove();
        }
        return made.size();
    }

    private Made clip(Slice slice, int done, int all, Progress progress) throws Problem, IOException {
        progress.stage(Failures.TEXTS.say("stage.clip", slice.code()));
        var file = clips.resolve(slice.code() + ".mp4");
        Clip.write(SliceCue.of(study, slice), file, (part, whole) -> progress.at(1000L * done + (whole == 0 ? 0 : 1000 * part / whole), 1000L * all));
        return new Made(slice, file, Files.size(file), MediaSource.probe(file).sha256(Progress.NONE));
    }

    /** The folder was not there before, so everything in it is from this run. */
    private void remove() throws Problem {
        if (!Files.exists(clips))
            return;
        try (var files = Files.list(clips)) {
            for (var file : files.toList())
                Files.delete(file);
            Files.delete(clips);
        } catch (IOException failure) {
            throw Failures.at(clips, "clips.left", failure);
        }
    }

    private static List<Column<Made>> columns(Plan plan) {
        var columns = new ArrayList<Column<Made>>(List.of(
                Column.text("clip", 14, (out, m) -> out.text(m.file().getFileName().toString())),
                Column.number("clip_bytes", 10, (out, m) -> out.number(Look.NUMBER, m.bytes())),
                Column.text("clip_sha256", 20, (out, m) -> out.text(m.sha256()))));
        for (var column : StudyTables.slices(plan))
            columns.add(new Column<>(column.head(), column.width(), column.look(), (out, m) -> column.cell().write(out, m.slice())));
        return columns;
    }
}
