// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;

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
        out.writeInt(cue.masks().size());
        for (var mask : cue.masks()) {
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
        var masks = new ArrayList<Mask>();
        for (int i = in.readInt(); i > 0; i--)
            masks.add(new Mask(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), Mask.Kind.valueOf(in.readUTF())));
        return new Cue(file, span, channel, masks);
    }
}
