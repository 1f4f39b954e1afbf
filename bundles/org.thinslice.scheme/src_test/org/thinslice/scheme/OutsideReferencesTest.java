// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinslice.base.Problem;

/** A server listens; whatever a scheme file asks for, nobody comes. */
class OutsideReferencesTest {

    private static final String NAMES = " xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'"
            + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xmlns:scheme='urn:thinslice:scheme:1'";

    private final AtomicInteger visits = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<!DOCTYPE x SYSTEM 'URL/dtd'><scheme:Scheme NAMES/>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'URL/entity'>]><scheme:Scheme NAMES name='&e;'/>",
            "<!DOCTYPE x [<!ENTITY % p SYSTEM 'URL/parameter'> %p;]><scheme:Scheme NAMES/>",
            "<scheme:Scheme NAMES xsi:schemaLocation='urn:thinslice:scheme:1 URL/a.ecore'/>",
            "<scheme:Scheme NAMES xsi:noNamespaceSchemaLocation='URL/a.xsd'/>",
            "<scheme:Scheme NAMES xmlns:evil='URL/package'><items xsi:type='evil:Item'/></scheme:Scheme>",
            "<evil:Scheme NAMES xmlns:evil='URL/package'/>",
            "<scheme:Scheme NAMES><items href='URL/other.scheme#//@items.0'/></scheme:Scheme>",
            "<scheme:Scheme NAMES><items xsi:type='scheme:ScaleItem' href='URL/other.scheme#a'/></scheme:Scheme>",
            "<scheme:Scheme NAMES><composites items='URL/other.scheme#a'/></scheme:Scheme>",
            "<scheme:Scheme NAMES><composites><items href='URL/other.scheme#a'/></composites></scheme:Scheme>",
            "<xmi:XMI NAMES><scheme:Scheme/><scheme:Item href='URL/x'/></xmi:XMI>",
            "<?xml-stylesheet href='URL/style.xsl'?><scheme:Scheme NAMES><languages>en</languages><surprise/></scheme:Scheme>" })
    void nothing_named_in_a_file_is_opened(String pattern) {
        var url = "http://localhost:" + server.getAddress().getPort();
        var text = pattern.replace("NAMES", NAMES).replace("URL", url);
        assertThatThrownBy(() -> SchemeText.read("pilot.scheme", text)).isInstanceOf(Problem.class)
                .hasMessageContaining("pilot.scheme");
        assertThat(visits).hasValue(0);
    }

    @Test
    void the_refusal_names_the_line() {
        assertThatThrownBy(() -> SchemeText.read("pilot.scheme", "<scheme:Scheme" + NAMES + ">\n<items href='file:///etc/passwd#a'/></scheme:Scheme>"))
                .hasMessageContaining("line 2").hasMessageContaining("another file");
    }
}
