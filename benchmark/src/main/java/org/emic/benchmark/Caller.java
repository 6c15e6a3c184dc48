package org.emic.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.emic.coding.NewCoding;

/// A coder's browser without the browser: one connection, its cookie, the token of its page.
final class Caller implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" content=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String address;
    private final String codings;
    private final String token;

    Caller(String address, CodedStudy study, int coder) throws IOException, InterruptedException {
        this.address = address;
        this.codings = study.codingPath() + "/codings";
        get(study.door(coder));
        var page = TOKEN.matcher(get(study.codingPath()));
        if (!page.find()) {
            throw new IllegalStateException("the page has no token");
        }
        this.token = page.group(1);
    }

    /// Reads a page to its last byte.
    String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    void add(NewCoding wish) throws IOException, InterruptedException {
        var body = "{\"id\":\"" + wish.id() + "\",\"code\":\"" + wish.code() + "\",\"start\":"
                + wish.span().start() + ",\"end\":" + wish.span().end() + "}";
        var request = HttpRequest.newBuilder(URI.create(address + codings))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"DONE\"")) {
            throw new IllegalStateException("not added: " + answer.statusCode() + " " + answer.body());
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
