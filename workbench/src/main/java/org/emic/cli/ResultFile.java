package org.emic.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file that a command writes its result to: there whole, or as it was before.
///
/// It is written under another name beside its place and moved there when it is finished. One that is there already is
/// replaced.
final class ResultFile implements AutoCloseable {

    private final Path target;
    private final Path unfinished;

    private ResultFile(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /// Makes sure that it can be written, before anything is done for it.
    ///
    /// @throws BadInput if it cannot
    static ResultFile begin(Path path) {
        var target = path.toAbsolutePath();
        var folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new BadInput(path + " is a folder. Name a file.");
        }
        if (!Files.isDirectory(folder)) {
            throw new BadInput("There is no folder " + folder + ". Make it first.");
        }
        try {
            return new ResultFile(target, Files.createTempFile(folder, ".emic-", ".part"));
        } catch (IOException e) {
            throw new BadInput(path + " cannot be written. Check that you may write in " + folder + ".");
        }
    }

    /// Puts the result on a stream.
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    /// @throws BadInput if the place is full or gone
    void finish(Content content) {
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.write(out);
            }
            move();
        } catch (IOException e) {
            throw new BadInput(target + " could not be written: " + e.getMessage());
        }
    }

    private void move() throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new BadInput(unfinished + " could not be removed: " + e.getMessage());
        }
    }
}
