package org.emic.plots;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/// The records of an enhanced metafile, one after another: a type, a length and 32-bit words, low byte first.
///
/// Section numbers are those of \[MS-EMF\]. All lengths are device units; the device has a hundred of them in a
/// millimetre, as has the frame, so that whoever shows the file need not convert anything.
final class EmfRecords {

    static final int PER_MILLIMETRE = 100;

    private static final int HEADER = 1;
    private static final int POLYGON = 3;
    private static final int POLYLINE = 4;
    private static final int END = 14;
    private static final int BACKGROUND = 18;
    private static final int TEXT_ALIGN = 22;
    private static final int TEXT_COLOUR = 24;
    private static final int SELECT = 37;
    private static final int BRUSH = 39;
    private static final int DELETE = 40;
    private static final int ELLIPSE = 42;
    private static final int FONT = 82;
    private static final int TEXT = 84;
    private static final int PEN = 95;

    private static final int HEADER_LENGTH = 108;
    private static final int SIGNATURE = 0x464d4520; // " EMF" as a word
    private static final int VERSION = 0x10000;
    private static final int DEVICE_MILLIMETRES = 1_000;
    private static final int STOCK_NO_PEN = 0x80000008;
    private static final int STOCK_NO_BRUSH = 0x80000005;
    private static final int STOCK_FONT = 0x8000000d;
    private static final int ADVANCED = 2;
    private static final int GEOMETRIC_FLAT = 0x10200;
    private static final int TEXT_INK = 0x19222c;
    /// The only object that is alive besides those in stock; number 0 is the file's own.
    private static final int OBJECT = 1;

    private static final int ANY_LETTERS = 1 << 24;
    private static final int MOST_OBJECTS = 2;

    private static final int FACE_CHARACTERS = 32;
    /// With all that a panose font says of itself, which is nothing here.
    private static final int FONT_LENGTH = 332;

    private static final int TEXT_HEAD = 76;

    private ByteBuffer out = ByteBuffer.allocate(4_096).order(ByteOrder.LITTLE_ENDIAN);
    private int records;

    /// Which end of a text stands at its place, always on the base line; its number in the format.
    enum Align {
        LEFT(24),
        CENTRE(30),
        RIGHT(26);

        private final int mode;

        Align(int mode) {
            this.mode = mode;
        }
    }

    record Font(String face, int height, int weight) {}

    /// @param widths how far each UTF-16 unit of the text moves on; a player of some systems fails without
    @SuppressWarnings("ArrayRecordComponent") // made, written and gone
    record Letters(String text, int... widths) {}

    /// Leaves room for the header, which is known at the end, and lets text stand on what is behind it.
    void begin() {
        out.position(HEADER_LENGTH);
        record(BACKGROUND, 1);
        record(TEXT_COLOUR, colour(TEXT_INK));
    }

    /// The whole file. \[MS-EMF\] 2.3.4.2: the header with its two extensions.
    byte[] file(int width, int height) {
        record(END, 0, 20, 20);
        var length = out.position();
        var header = out.duplicate().order(ByteOrder.LITTLE_ENDIAN).position(0);
        words(header, HEADER, HEADER_LENGTH);
        words(header, 0, 0, width, height);
        words(header, 0, 0, width, height);
        words(header, SIGNATURE, VERSION, length, records + 1, MOST_OBJECTS);
        words(header, 0, 0, 0); // no description, no palette
        words(header, DEVICE_MILLIMETRES * PER_MILLIMETRE, DEVICE_MILLIMETRES * PER_MILLIMETRE);
        words(header, DEVICE_MILLIMETRES, DEVICE_MILLIMETRES);
        words(header, 0, 0, 0); // no pixel format, no OpenGL
        words(header, 1_000 * DEVICE_MILLIMETRES, 1_000 * DEVICE_MILLIMETRES);
        return Arrays.copyOf(out.array(), length);
    }

    void polyline(int... points) {
        poly(POLYLINE, points);
    }

    void polygon(int... points) {
        poly(POLYGON, points);
    }

    private void poly(int type, int... points) {
        write(type, 28 + 4 * points.length, data -> {
            bounds(data);
            data.putInt(points.length / 2);
            Arrays.stream(points).forEach(data::putInt);
        });
    }

    /// @param box left, top, right, bottom
    void ellipse(int... box) {
        record(ELLIPSE, box);
    }

    /// Draws with a pen of this kind, and fills nothing.
    void stroked(int colour, int width, Runnable drawing) {
        record(PEN, OBJECT, 52, 0, 52, 0, GEOMETRIC_FLAT, width, 0, colour(colour), 0, 0);
        record(SELECT, OBJECT);
        record(SELECT, STOCK_NO_BRUSH);
        drawing.run();
        record(SELECT, STOCK_NO_PEN);
        record(DELETE, OBJECT);
    }

    /// Fills with a brush of this colour, and draws no edge.
    void filled(int colour, Runnable drawing) {
        record(BRUSH, OBJECT, 0, colour(colour), 0);
        record(SELECT, OBJECT);
        record(SELECT, STOCK_NO_PEN);
        drawing.run();
        record(SELECT, STOCK_NO_BRUSH);
        record(DELETE, OBJECT);
    }

    /// Text with its base line at this height.
    void text(Font font, Align align, int x, int y, Letters letters) {
        write(FONT, FONT_LENGTH, data -> font(data, font));
        record(SELECT, OBJECT);
        record(TEXT_ALIGN, align.mode);
        var written = letters.text.getBytes(StandardCharsets.UTF_16LE);
        var widths = TEXT_HEAD + padded(written.length);
        write(TEXT, widths + 4 * letters.widths.length, data -> {
            var start = data.position() - 8;
            bounds(data);
            words(data, ADVANCED, 0, 0, x, y, letters.text.length(), TEXT_HEAD, 0);
            words(data, 0, 0, -1, -1, widths); // no rectangle around it
            data.put(written).position(start + widths);
            words(data, letters.widths);
        });
        record(SELECT, STOCK_FONT);
        record(DELETE, OBJECT);
    }

    private static void font(ByteBuffer data, Font font) {
        words(data, OBJECT, -font.height, 0, 0, 0, font.weight, ANY_LETTERS, 0);
        var face = new char[FACE_CHARACTERS];
        font.face.getChars(0, font.face.length(), face, 0);
        for (var letter : face) {
            data.putChar(letter);
        }
    }

    /// A rectangle that nobody reads.
    private static void bounds(ByteBuffer data) {
        words(data, 0, 0, -1, -1);
    }

    private static void words(ByteBuffer data, int... words) {
        Arrays.stream(words).forEach(data::putInt);
    }

    /// Red is the low byte.
    private static int colour(int rgb) {
        return Integer.reverseBytes(rgb) >>> 8;
    }

    private void record(int type, int... words) {
        write(type, 8 + 4 * words.length, data -> words(data, words));
    }

    /// @param length of the record, its type and length included; what is not written is 0
    private void write(int type, int length, Consumer<ByteBuffer> content) {
        if (out.remaining() < length) {
            out = ByteBuffer.allocate(2 * (out.capacity() + length))
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(out.flip());
        }
        var end = out.position() + length;
        words(out, type, length);
        content.accept(out);
        out.position(end);
        records++;
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
