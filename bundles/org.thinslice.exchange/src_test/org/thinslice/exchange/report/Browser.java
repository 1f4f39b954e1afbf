// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.report;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A real Chromium without a window, spoken to by its remote protocol. It can reach no network. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final long PATIENCE = 60;
    private static final Pattern ENDPOINT = Pattern.compile("ws://127\\.0\\.0\\.1:(\\d+)/\\S+");
    private static final Pattern PAGE = Pattern.compile("\"webSocketDebuggerUrl\"\\s*:\\s*\"(ws://[^\"]*/page/[^\"]*)\"");
    private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+),");

    private final Process process;
    private final WebSocket socket;
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final Map<Integer, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder half = new StringBuilder();

    /** The program, if it is installed. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).flatMap(folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome").map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    Browser(Path program, Path profile) throws Exception {
        process = new ProcessBuilder(program.toString(), "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
                "--window-size=1100,900", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        var port = CompletableFuture.supplyAsync(this::port).get(PATIENCE, TimeUnit.SECONDS);
        var http = HttpClient.newHttpClient();
        var pages = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build(), HttpResponse.BodyHandlers.ofString()).body();
        var page = PAGE.matcher(pages);
        if (!page.find())
            throw new IllegalStateException("no page in " + pages);
        socket = http.newWebSocketBuilder().buildAsync(URI.create(page.group(1)), this).get(PATIENCE, TimeUnit.SECONDS);
        for (var domain : List.of("Page", "Runtime", "Log", "Network"))
            send(domain + ".enable", "{}");
    }

    private String port() {
        try {
            // stays open: the browser must be able to go on complaining
            var lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var endpoint = ENDPOINT.matcher(line);
                if (endpoint.find())
                    return endpoint.group(1);
            }
            throw new IllegalStateException("the browser ended without a word");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Opens a file and waits until it is there. */
    void open(Path file) throws Exception {
        send("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
        loaded.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** The value of a script as JSON. */
    String ask(String script) throws Exception {
        return send("Runtime.evaluate", "{\"returnByValue\":true,\"expression\":\"" + script.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");
    }

    /** Sends a command and gives the whole answer. */
    String send(String method, String parameters) throws Exception {
        int id = last.incrementAndGet();
        var answer = new CompletableFuture<String>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true).get(PATIENCE, TimeUnit.SECONDS);
        return answer.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Everything of a kind that happened. */
    List<String> events(String kind) {
        return events.stream().filter(event -> event.contains("\"method\":\"" + kind + "\"")).toList();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean whole) {
        half.append(text);
        if (whole) {
            take(half.toString());
            half.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(String message) {
        var id = ID.matcher(message);
        if (id.find())
            answers.remove(Integer.parseInt(id.group(1))).complete(message);
        else {
            events.add(message);
            if (message.contains("Page.loadEventFired"))
                loaded.complete(null);
        }
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        var children = process.descendants().toList();
        process.destroy();
        children.forEach(ProcessHandle::destroy);
        process.waitFor(PATIENCE, TimeUnit.SECONDS);
        for (var child : children)
            child.onExit().get(PATIENCE, TimeUnit.SECONDS);
    }
}
