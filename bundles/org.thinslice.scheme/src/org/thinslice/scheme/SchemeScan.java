// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;
import org.thinslice.scheme.model.SchemePackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through a text before it is read as a scheme: well-formed, no DOCTYPE, not deep, not long, of our namespace, and
 * without a reference to anything outside itself.
 */
final class SchemeScan extends DefaultHandler {

    private static final int DEEPEST = 16;
    private static final int MOST_ELEMENTS = 100_000;
    private static final Texts TEXTS = Texts.of(SchemeScan.class);

    private Locator locator;
    private int depth;
    private int elements;

    private SchemeScan() {
    }

    /** Fails with a sentence that names the line if the text is not fit to be read. */
    static void scan(String fileName, byte[] text) throws Problem {
        var scan = new SchemeScan();
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.parse(new InputSource(new ByteArrayInputStream(text)), scan);
        } catch (Refused refused) {
            throw problem(fileName, refused.getLineNumber(), refused.getMessage(), null);
        } catch (SAXParseException broken) {
            throw problem(fileName, broken.getLineNumber(), "file.broken", broken);
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw problem(fileName, 0, "file.broken", broken);
        }
    }

    static Problem problem(String fileName, int line, String key, Exception cause) {
        return new Problem(fileName, line > 0 ? TEXTS.say("file.line", Integer.toString(line)) : null, TEXTS.say(key),
                TEXTS.say(key + ".next"), cause);
    }

    @Override
    public void setDocumentLocator(Locator place) {
        locator = place;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if (elements == 0)
            requireOurs(uri, name);
        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS)
            throw new Refused("file.large", locator);
        for (int i = 0; i < attributes.getLength(); i++)
            requireInside(attributes.getLocalName(i), attributes.getValue(i));
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        depth--;
    }

    private void requireOurs(String uri, String name) throws SAXException {
        var family = SchemePackage.eNS_URI.substring(0, SchemePackage.eNS_URI.lastIndexOf(':') + 1);
        if (uri.startsWith(family) && !uri.equals(SchemePackage.eNS_URI))
            throw new Refused("file.newer", locator);
        if (!uri.equals(SchemePackage.eNS_URI) || !name.equals("Scheme"))
            throw new Refused("file.foreign", locator);
    }

    private void requireInside(String attribute, String value) throws SAXException {
        if (attribute.equals("href") || attribute.endsWith("chemaLocation")
                || attribute.equals("items") && value.contains("#"))
            throw new Refused("file.elsewhere", locator);
    }

    /** Why a text is not read; the message is the key of the sentence. */
    private static final class Refused extends SAXParseException {
        private static final long serialVersionUID = 1;

        Refused(String key, Locator place) {
            super(key, place);
        }
    }
}
