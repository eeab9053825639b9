package dev.entente.api;

import dev.entente.archive.Archive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serves the network, which never changes while the application runs: it is written and compressed once.
 *
 * <p>A strong tag names bytes, so the compressed network has its own; the container compresses nothing that has one.
 */
@RestController
class NetworkController {
    private final byte[] plain;
    private final byte[] compressed;
    private final String hash;

    NetworkController(Archive archive, JsonMapper mapper) {
        plain = mapper.writeValueAsBytes(NetworkDocument.of(archive));
        compressed = compress(plain);
        hash = hash(plain);
    }

    @GetMapping("/api/network")
    ResponseEntity<byte[]> network(
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepted) {
        boolean gzip = accepted != null && accepted.matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .contentType(MediaType.APPLICATION_JSON);
        return gzip
                ? answer.eTag('"' + hash + "-gzip\"")
                        .header(HttpHeaders.CONTENT_ENCODING, "gzip")
                        .body(compressed)
                : answer.eTag('"' + hash + '"').body(plain);
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return compressed.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
