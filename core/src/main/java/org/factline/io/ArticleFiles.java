package org.factline.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files hold articles, and what those are called. */
final class ArticleFiles {
    private static final List<String> LINES = List.of(".jsonl", ".ndjson");
    private static final String TEXT = ".txt";

    private ArticleFiles() {}

    static boolean isLines(Path path) {
        return LINES.contains(ending(path));
    }

    /** The files of a folder and of those in it that hold articles, in the order of their paths. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> isArticle(folder.relativize(path)))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    static String id(Path name) {
        String id = name.toString().replace('\\', '/');
        return ending(name).equals(TEXT) ? id.substring(0, id.length() - TEXT.length()) : id;
    }

    private static boolean isArticle(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return isLines(relative) || ending(relative).equals(TEXT);
    }

    private static String ending(Path path) {
        String name = path.toString();
        return name.substring(Math.max(name.lastIndexOf('.'), 0)).toLowerCase(Locale.ROOT);
    }
}
