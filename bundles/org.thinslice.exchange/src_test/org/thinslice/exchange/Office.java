// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The LibreOffice of the machine, without a window and with settings of its own. */
record Office(Path folder) {

    /** Whether the machine has one. */
    static boolean isThere() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(dir -> Files.isExecutable(Path.of(dir, "soffice")));
    }

    /** Opens workbooks and saves them again, into another folder. */
    Path saved(List<Path> workbooks) throws IOException, InterruptedException {
        return saved(workbooks, "xlsx");
    }

    /** The same in another format, which the names of the files end in. */
    Path saved(List<Path> workbooks, String format) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var out = folder.resolve("saved");
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to",
                format, "--outdir", out.toString()));
        workbooks.forEach(each -> command.add(each.toString()));
        var office = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        try {
            if (!office.waitFor(4, TimeUnit.MINUTES))
                throw new IOException("LibreOffice is still at it after four minutes");
        } finally {
            office.descendants().forEach(ProcessHandle::destroyForcibly);
            office.destroyForcibly();
        }
        return out;
    }

    /** A copy of a workbook without any computed value, so that all of them have to be computed. */
    static void empty(Path from, Path to) throws IOException {
        try (var in = new ZipFile(from.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (var entry : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("xl/worksheets/sheet"))
                    bytes = new String(bytes, StandardCharsets.UTF_8).replaceAll("</f><v>[^<]*</v>", "</f>").getBytes(StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }
}
