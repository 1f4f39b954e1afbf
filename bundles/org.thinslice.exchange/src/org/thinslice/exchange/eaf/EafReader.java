// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.eaf;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads an annotation file of ELAN: no DOCTYPE, nothing fetched whatever it names, not deep, not endless. */
final class EafReader extends DefaultHandler {

    private static final Texts TEXTS = Texts.of(EafReader.class);
    private static final long MOST_BYTES = 1L << 28;
    private static final int DEEPEST = 16;
    private static final int MOST_ELEMENTS = 5_000_000;

    private final List<EafTier> tiers = new ArrayList<>();
    private final Map<String, Long> slots = new HashMap<>();
    private final Map<String, String> properties = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private Locator locator;
    private Map<String, String> annotation = Map.of();
    private String property = "";
    private int depth;
    private int elements;

    private EafReader() {
    }

    /** Reads a file. */
    static EafReader of(Path file) throws Problem {
        var reader = new EafReader();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (Files.size(file) > MOST_BYTES)
                throw problem(file, 0, "large", null);
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.parse(new InputSource(in), reader);
            return reader;
        } catch (Refused refused) {
            throw problem(file, refused.getLineNumber(), refused.getMessage(), null);
        } catch (SAXParseException broken) {
            throw problem(file, broken.getLineNumber(), "broken", broken);
        } catch (SAXException | ParserConfigurationException broken) {
            throw problem(file, 0, "broken", broken);
        } catch (IOException unreadable) {
            throw problem(file, 0, Files.isReadable(file) ? "broken" : "unreadable", unreadable);
        }
    }

    private static Problem problem(Path file, int line, String key, Exception cause) {
        return new Problem(file.toString(), line > 0 ? TEXTS.say("line", Integer.toString(line)) : null, TEXTS.say(key), TEXTS.say(key + ".next"), cause);
    }

    /** Ends reading with a reason. */
    private static final class Refused extends SAXParseException {
        private static final long serialVersionUID = 1;

        Refused(String key, Locator place) {
            super(key, place);
        }
    }

    List<EafTier> tiers() {
        return tiers;
    }

    /** The time of a slot in ms; null where the file gives it none. */
    Long slot(String id) {
        return slots.get(id);
    }

    /** A property of the header; empty if there is none. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw new Refused("broken", locator);
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes a) throws SAXException {
        if (elements == 0 && !qName.equals("ANNOTATION_DOCUMENT"))
            throw new Refused("foreign", locator);
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS)
            throw new Refused("large", locator);
        text.setLength(0);
        switch (qName) {
            case "TIME_SLOT" -> slot(of(a, "TIME_SLOT_ID"), of(a, "TIME_VALUE"));
            case "PROPERTY" -> property = of(a, "NAME");
            case "TIER" -> tiers.add(new EafTier(of(a, "TIER_ID"), of(a, "PARENT_REF"), of(a, "ANNOTATOR").isBlank() ? of(a, "PARTICIPANT")
                    : of(a, "ANNOTATOR"), of(a, "LINGUISTIC_TYPE_REF")));
            case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> annotation = Map.of("id", of(a, "ANNOTATION_ID"), "above", of(a, "ANNOTATION_REF"),
                    "from", of(a, "TIME_SLOT_REF1"), "to", of(a, "TIME_SLOT_REF2"));
            default -> text.setLength(0);
        }
    }

    private static String of(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null ? "" : value;
    }

    private void slot(String id, String value) throws SAXException {
        if (value.isEmpty())
            return;
        if (!value.matches("\\d{1,15}"))
            throw new Refused("broken", locator);
        slots.put(id, Long.valueOf(value));
    }

    @Override
    public void characters(char[] letters, int start, int length) {
        text.append(letters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        depth--;
        if (qName.equals("PROPERTY"))
            properties.put(property, text.toString());
        else if (qName.equals("ANNOTATION_VALUE") && !tiers.isEmpty() && !annotation.isEmpty())
            tiers.get(tiers.size() - 1).marks().add(new EafTier.Mark(annotation.get("id"), annotation.get("above"), annotation.get("from"),
                    annotation.get("to"), text.toString().strip()));
        text.setLength(0);
    }
}
