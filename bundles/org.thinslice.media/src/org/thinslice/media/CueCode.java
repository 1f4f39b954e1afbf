// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.thinslice.base.TimeSpan;

/** Cues on their way to the decoder process. */
final class CueCode {

    private CueCode() {
    }

    static void write(Cue cue, DataOutputStream out) throws IOException {
        out.writeUTF(cue.file().toString());
        out.writeLong(cue.span().fromMicros());
        out.writeLong(cue.span().toMicros());
        out.writeUTF(cue.channel().name());
        write(cue.masks(), out);
        out.writeBoolean(cue.beside().isPresent());
        if (cue.beside().isPresent())
            write(cue.beside().get(), out);
    }

    private static void write(Beside beside, DataOutputStream out) throws IOException {
        out.writeUTF(beside.file().toString());
        out.writeLong(beside.fromMicros());
        out.writeUTF(beside.side().name());
        out.writeUTF(beside.sound().name());
        write(beside.masks(), out);
    }

    private static void write(List<Mask> masks, DataOutputStream out) throws IOException {
        out.writeInt(masks.size());
        for (var mask : masks) {
            out.writeDouble(mask.x());
            out.writeDouble(mask.y());
            out.writeDouble(mask.width());
            out.writeDouble(mask.height());
            out.writeUTF(mask.kind().name());
        }
    }

    static Cue read(DataInputStream in) throws IOException {
        var file = Path.of(in.readUTF());
        var span = new TimeSpan(in.readLong(), in.readLong());
        var channel = Channel.valueOf(in.readUTF());
        return new Cue(file, span, channel, masks(in), in.readBoolean() ? Optional.of(beside(in)) : Optional.empty());
    }

    private static Beside beside(DataInputStream in) throws IOException {
        return new Beside(Path.of(in.readUTF()), in.readLong(), Beside.Side.valueOf(in.readUTF()),
                Beside.Sound.valueOf(in.readUTF()), masks(in));
    }

    private static List<Mask> masks(DataInputStream in) throws IOException {
        var masks = new ArrayList<Mask>();
        for (int i = in.readInt(); i > 0; i--)
            masks.add(new Mask(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), Mask.Kind.valueOf(in.readUTF())));
        return masks;
    }
}
