// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.Scheme;

/**
 * A coding scheme as text: the form in files, and the frozen form in a study. The same scheme gives the same text on
 * every platform and in every language, so its SHA-256 names a version.
 */
public final class SchemeText {

    /** Longest text read, in bytes. */
    public static final int MOST_BYTES = 4 << 20;

    private static final Texts TEXTS = Texts.of(SchemeText.class);

    private SchemeText() {
    }

    /**
     * Reads a scheme.
     *
     * @param fileName what to call it in a {@link Problem}
     */
    public static Scheme read(String fileName, String text) throws Problem {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    static Scheme read(String fileName, byte[] text) throws Problem {
        if (text.length > MOST_BYTES)
            throw new Problem(fileName, null, TEXTS.say("file.large"), TEXTS.say("file.large.next"), null);
        SchemeScan.scan(fileName, text);
        var resource = new SchemeResource();
        try {
            resource.load(new ByteArrayInputStream(text), SchemeResource.LOADING);
        } catch (IOException broken) {
            throw SchemeScan.problem(fileName, resource.getErrors().stream().findFirst().map(Diagnostic::getLine).orElse(0),
                    "file.unknown", broken);
        }
        return root(fileName, resource);
    }

    private static Scheme root(String fileName, SchemeResource resource) throws Problem {
        if (!resource.getErrors().isEmpty()) {
            var first = resource.getErrors().get(0);
            throw SchemeScan.problem(fileName, first.getLine(), "file.unknown", first instanceof Exception e ? e : null);
        }
        if (!EcoreUtil.ProxyCrossReferencer.find(resource).isEmpty())
            throw SchemeScan.problem(fileName, 0, "file.elsewhere", null);
        var scheme = (Scheme) resource.getContents().get(0);
        resource.getContents().clear();
        return scheme;
    }

    /** The text of a scheme. The scheme is not changed; it may belong to an editor. */
    public static String write(Scheme scheme) {
        var resource = new SchemeResource();
        resource.getContents().add(EcoreUtil.copy(scheme));
        var text = new StringWriter();
        try {
            resource.save(text, SchemeResource.SAVING);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** SHA-256 of the text's UTF-8 bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
