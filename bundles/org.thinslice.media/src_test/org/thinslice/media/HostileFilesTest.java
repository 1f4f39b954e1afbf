// SPDX-License-Identifier: EPL-2.0
package org.thinslice.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.TimeSpan;

import org.thinslice.media.Trial.Outcome;
import org.thinslice.media.av.TransportStream;

/** A recording can make nobody read another file or ask another computer: there are people in those files. */
class HostileFilesTest {

    private static final TimeSpan SPAN = new TimeSpan(0, 400_000);
    private static final int ONE = 0x10000;
    /** The head of what Matroska files leave empty, up to the last digit of its size. */
    private static final byte[] VOID = { (byte) 0xEC, 1, 0, 0, 0, 0, 0, 0 };

    @TempDir
    static Path folder;
    static Path canary;
    static Path canaryStream;
    static byte[] honest;
    private Trap trap;

    @BeforeAll
    static void make() throws Problem, IOException {
        canary = Recordings.steady(folder.resolve("canary.mp4"), 25, 25, 10);
        canaryStream = TransportStream.of(canary, folder.resolve("canary.ts"), "mpegts");
        honest = Files.readAllBytes(canary);
    }

    @BeforeEach
    void set() throws IOException {
        trap = new Trap();
        Trap.watch(canary);
        Trap.watch(canaryStream);
    }

    @AfterEach
    void end() throws IOException {
        trap.close();
    }

    private void nobodyWasAsked(String what) throws IOException {
        assertThat(trap.connections()).as("connections made by " + what).isZero();
        if (Trap.canTell(folder)) {
            assertThat(Trap.read(canary)).as("canary read by " + what).isFalse();
            assertThat(Trap.read(canaryStream)).as("canary stream read by " + what).isFalse();
        }
    }

    private Map<String, String> playlists() {
        var there = "http://127.0.0.1:" + trap.port() + "/";
        var all = new LinkedHashMap<String, String>();
        var hls = "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:10\n#EXTINF:1.0,\n%s\n#EXTINF:1.0,\n%s\n#EXT-X-ENDLIST\n";
        all.put("list.m3u8", hls.formatted("canary.ts", there + "a.ts"));
        all.put("list.mp4", hls.formatted(there + "a.ts", canaryStream));
        all.put("key.m3u8", "#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI=\"" + there + "key\"\n#EXT-X-TARGETDURATION:10\n#EXTINF:1.0,\ncanary.ts\n#EXT-X-ENDLIST\n");
        all.put("master.m3u8", "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n" + there + "b.m3u8\n");
        all.put("list.ffconcat", "ffconcat version 1.0\nfile canary.mp4\nfile " + there + "a.mp4\n");
        all.put("concat.mp4", "ffconcat version 1.0\nfile '" + canary + "'\n");
        all.put("call.sdp", "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video " + trap.port() + " TCP/RTP/AVP 96\na=rtpmap:96 H264/90000\n");
        all.put("call.mp4", all.get("call.sdp"));
        all.put("manifest.mpd", "<?xml version=\"1.0\"?><MPD xmlns=\"urn:mpeg:dash:schema:mpd:2011\" type=\"static\"><Period><AdaptationSet>"
                + "<Representation id=\"1\"><BaseURL>" + there + "</BaseURL></Representation></AdaptationSet></Period></MPD>");
        all.put("open.asx", "<ASX version=\"3.0\"><ENTRY><REF HREF=\"" + there + "a.wmv\"/></ENTRY></ASX>");
        all.put("open.wmv", "[Reference]\r\nRef1=" + there + "a.wmv?MSWMExt=.asf\r\n");
        all.put("shot%03d.png", "x".repeat(5000));
        all.put("essay.mp4", "This is a text about rapport.\n".repeat(400));
        return all;
    }

    @Test
    void the_trap_notices_who_is_caught() throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), trap.port()).close();
        var until = System.nanoTime() + 5_000_000_000L;
        while (trap.connections() == 0 && System.nanoTime() < until)
            Thread.onSpinWait();
        assertThat(trap.connections()).isEqualTo(1);
    }

    @Test
    void lists_of_other_files_get_one_sentence_and_nothing_in_them_is_opened() throws IOException {
        try (var trial = new Trial(Patience.DEFAULT, 2)) {
            for (var list : playlists().entrySet()) {
                var file = Files.writeString(folder.resolve(list.getKey()), list.getValue());
                assertThatThrownBy(() -> MediaSource.probe(file)).as(list.getKey()).isInstanceOf(Problem.class)
                        .message().contains(file.toString()).contains("not a recording").endsWith(".").doesNotContain("\n");
                assertThatThrownBy(() -> RecordingReport.of(file, Progress.NONE)).as(list.getKey()).isInstanceOf(Problem.class);
                assertThat(trial.of(file, SPAN)).as(list.getKey()).isEqualTo(Outcome.SENTENCE);
                assertThat(trial.sentence()).as(list.getKey()).contains(file.toString()).endsWith(".");
                nobodyWasAsked(list.getKey());
            }
            assertThat(trial.started()).as("decoder processes used").isLessThanOrEqualTo(3);
        }
    }

    /** An alias record as QuickTime writes it, for a file in the same folder. */
    private static byte[] alias(String name) {
        var path = ("disk:" + name).getBytes(StandardCharsets.UTF_8);
        var record = ByteBuffer.allocate(154 + 4 + path.length + path.length % 2 + 4);
        record.putInt(0).position(4 + 10);
        record.put((byte) 0).position(4 + 38 + 12);
        record.put((byte) 0).position(4 + 130).putShort((short) 1).putShort((short) 1).position(154);
        record.putShort((short) 2).putShort((short) path.length).put(path).position(record.capacity() - 4);
        record.putShort((short) -1).putShort((short) 0);
        return Boxes.box("alis", record.array());
    }

    private static byte[] references(byte[] entry) {
        return ByteBuffer.allocate(8 + entry.length).putInt(0).putInt(1).put(entry).array();
    }

    @Test
    void pictures_that_are_said_to_be_in_another_file_are_not_looked_for() throws IOException {
        var elsewhere = Boxes.with(honest, "dref", references(alias("canary.mp4")));
        Arrays.fill(elsewhere, Boxes.find(elsewhere, "mdat") + 4, Boxes.find(elsewhere, "moov") - 4, (byte) 0);
        try (var trial = new Trial(Patience.DEFAULT, 2)) {
            for (var name : new String[] { "elsewhere.mov", "elsewhere.mp4" }) {
                var file = Files.write(folder.resolve(name), elsewhere);
                assertThatThrownBy(() -> MediaSource.probe(file)).isInstanceOf(Problem.class).message().contains(name).endsWith(".");
                assertThat(trial.of(file, SPAN)).isEqualTo(Outcome.SENTENCE);
                nobodyWasAsked(name);
            }
        }
    }

    @Test
    void an_address_given_for_pictures_is_not_asked() throws IOException {
        var url = ByteBuffer.allocate(60).putInt(0).put(("http://127.0.0.1:" + trap.port() + "/a.mp4\0").getBytes(StandardCharsets.UTF_8));
        var file = Files.write(folder.resolve("address.mp4"), Boxes.with(honest, "dref", references(Boxes.box("url ", url.array()))));
        assertThat(catchThrowable(() -> MediaSource.probe(file))).satisfiesAnyOf(none -> assertThat(none).isNull(),
                problem -> assertThat(problem).isInstanceOf(Problem.class));
        nobodyWasAsked("address.mp4");
    }

    @Test
    void a_matroska_file_shows_itself_and_not_the_one_it_names_as_the_next() throws Problem, IOException {
        var mkv = TransportStream.of(canary, folder.resolve("linked.mkv"), "matroska");
        var linked = Files.readAllBytes(mkv);
        link(linked, "canary.mp4");
        Files.write(mkv, linked);
        Trap.watch(canary);
        var source = MediaSource.probe(mkv);
        assertThat(source.durationMicros()).isBetween(990_000L, 1_010_000L);
        try (var reader = FrameReader.open(source, source.whole())) {
            for (int number = 0; number < 25; number++)
                assertThat(Barcode.read(reader.next().orElseThrow())).isEqualTo(number);
            assertThat(reader.next()).isEmpty();
        }
        nobodyWasAsked("linked.mkv");
    }

    /** Puts a second description of the segment, which names a file to go on with, where the file left room. */
    private static void link(byte[] mkv, String next) {
        int at = room(mkv);
        int room = VOID.length + 1 + (mkv[at + VOID.length] & 0xFF);
        var name = next.getBytes(StandardCharsets.UTF_8);
        var info = ByteBuffer.wrap(mkv, at, room);
        info.putInt(0x1549A966).put((byte) 1).put(new byte[6]).put((byte) (room - 12));
        info.put(new byte[] { 0x3E, (byte) 0xB9, 0x23, (byte) 0x90 }).put(new byte[16]);
        info.put(new byte[] { 0x3E, (byte) 0x83, (byte) 0xBB, (byte) (0x80 | name.length) }).put(name);
        int left = info.remaining();
        info.put((byte) 0xEC).put((byte) (0x80 | left - 2));
    }

    private static int room(byte[] mkv) {
        for (int i = 0; i + 100 < mkv.length; i++)
            if (Arrays.equals(mkv, i, i + VOID.length, VOID, 0, VOID.length) && mkv[i + VOID.length] > 50)
                return i;
        throw new IllegalArgumentException("no room left in the file");
    }

    @Test
    void sound_named_as_a_video_is_sound() throws Problem {
        var source = MediaSource.probe(Recordings.sound(folder.resolve("sound.mp4"), 1));
        assertThat(source.hasVideo()).isFalse();
        assertThat(source.format()).isEqualTo("wav");
    }

    @Test
    void a_pipe_is_refused_instead_of_being_waited_for() throws IOException, InterruptedException {
        var pipe = folder.resolve("pipe.mp4");
        if (System.getProperty("os.name").startsWith("Windows"))
            return;
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertThatThrownBy(() -> MediaSource.probe(pipe)).isInstanceOf(Problem.class).hasMessageContaining("pipe");
    }

    @Test
    void a_picture_turned_and_stretched_beyond_reason_keeps_its_size() throws Problem, IOException {
        var stretched = Boxes.with(honest, "tkhd", 40, 0x7FFF0000);
        var source = MediaSource.probe(Files.write(folder.resolve("stretched.mp4"), Boxes.with(stretched, "tkhd", 56, ONE)));
        assertThat(source.video().orElseThrow().width()).isEqualTo(Recordings.WIDTH);
        try (var reader = FrameReader.open(source, SPAN)) {
            assertThat(Barcode.read(reader.next().orElseThrow())).isZero();
        }
    }
}
