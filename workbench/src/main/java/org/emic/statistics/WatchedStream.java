package org.emic.statistics;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Tells somebody how much of a file has been read.
final class WatchedStream extends FilterInputStream {

    private final StepWatch watch;
    private final long all;
    private long read;

    WatchedStream(InputStream in, long all, StepWatch watch) {
        super(in);
        this.all = all;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        var letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        return count(super.read(buffer, from, length));
    }

    private int count(int bytes) {
        if (bytes > 0) {
            read += bytes;
            watch.at(read, all);
        }
        return bytes;
    }
}
