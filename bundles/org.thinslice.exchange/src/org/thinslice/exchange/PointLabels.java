// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.List;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** Words beside the points of a chart. POI's schemas as they are shipped lack the types of these elements, so they are XML. */
final class PointLabels {

    private static final String HEAD = "<c:dLbls xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" "
            + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">";
    private static final String POINT = "<c:dLbl><c:idx val=\"%d\"/><c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:p><a:pPr><a:defRPr sz=\"900\"/></a:pPr>"
            + "<a:r><a:rPr lang=\"en-US\" sz=\"900\"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx>%s</c:dLbl>";
    private static final String SHOWN = "<c:dLblPos val=\"l\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
            + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

    private PointLabels() {
    }

    /** A label at the left of each point of a series. */
    static XmlObject left(List<String> words) {
        var xml = new StringBuilder(HEAD);
        for (int i = 0; i < words.size(); i++)
            xml.append(POINT.formatted(i, escaped(words.get(i)), SHOWN));
        try {
            return XmlObject.Factory.parse(xml.append(SHOWN).append("</c:dLbls>").toString());
        } catch (XmlException wrong) {
            throw new IllegalStateException("words are escaped", wrong);
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replaceAll("[\\p{Cc}\\x{FFFE}\\x{FFFF}]|\\p{Cs}", " ");
    }
}
