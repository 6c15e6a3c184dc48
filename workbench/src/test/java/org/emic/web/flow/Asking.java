package org.emic.web.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;

/// Asks the server as a person's browser would, with its cookies, beside the pages. Addresses are those inside the
/// study.
final class Asking {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private final String name;
    private final String home;
    private final String cookies;
    private final String header;
    private final String token;

    Asking(Researcher person) {
        this.name = person.name;
        this.home = person.home();
        this.cookies = person.page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        this.header = person.page.getAttribute("meta[name='csrf-header']", "content");
        this.token = person.page.getAttribute("meta[name='csrf-token']", "content");
    }

    String name() {
        return name;
    }

    /// The part of an address after the study's own.
    String within(String address) {
        return address.substring(URI.create(home).getPath().length());
    }

    HttpResponse<String> get(String address) {
        return send(to(address).build());
    }

    HttpResponse<byte[]> file(String address) {
        return send(to(address).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> post(String address) {
        return send(to(address)
                .header(header, token)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"negative\":true}"))
                .build());
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(home + address)).header("Cookie", cookies);
    }

    private static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
