package org.factline.test.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.factline.examples.cli.FactlineCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles and runs the code of the README, and compares what it prints with what the README says. */
class ReadmeTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String IMPORTS = """
            import java.nio.file.Path;
            import java.time.LocalDate;
            import java.util.stream.Stream;
            import org.factline.Factline;
            import org.factline.format.JsonLines;
            import org.factline.io.ArticleReader;
            import org.factline.model.Article;
            import org.factline.model.ArticleFacts;
            import org.factline.model.DateMention;
            """;

    @TempDir
    private Path folder;

    /**
     * A fenced block.
     *
     * @param kind what stands after the fence
     * @param text what stands between the fences
     */
    private record Block(String kind, String text) {}

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        String kind = "";
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(ROOT.resolve("README.md"))) {
            if (!line.startsWith("```")) {
                text.append(line).append('\n');
            } else if (kind.isEmpty()) {
                kind = line.substring(3);
                text.setLength(0);
            } else {
                blocks.add(new Block(kind, text.toString()));
                kind = "";
            }
        }
        return blocks;
    }

    private static String joined(String kind) throws IOException {
        return blocks().stream()
                .filter(block -> block.kind().equals(kind))
                .map(Block::text)
                .collect(Collectors.joining());
    }

    @Test
    void theCodePrintsWhatTheReadmeSays() throws Exception {
        Files.writeString(folder.resolve("news.jsonl"), "{\"id\": \"1\", \"text\": \"Nothing.\"}\n");
        String code = joined("java").replace("\"news.jsonl\"", "args[0]");
        compile(IMPORTS + "public class Snippets { public static void main(String[] args) throws Exception {\n" + code
                + "}}\n");
        String printed = Printed.by(() -> run(folder.resolve("news.jsonl").toString()));
        String json =
                "{\"id\": \"1\", \"language\": \"en\", \"published\": null, \"dates\": [], \"prisonerCounts\": [],"
                        + " \"officials\": [], \"exchanges\": []}\n";
        assertThat(printed.replace(json, "")).isEqualTo(joined("text"));
        assertThat(printed).contains(json);
    }

    private void compile(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Snippets.java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        boolean compiled = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-encoding",
                                "UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "-d",
                                folder.toString()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjects(file))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private void run(String arg) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Snippets").getMethod("main", String[].class).invoke(null, (Object) new String[] {arg});
        }
    }

    @Test
    void jshellPrintsWhatTheReadmeSays() throws Exception {
        String session = joined("jshelllanguage");
        String commands = session.lines()
                .filter(line -> line.startsWith("jshell> "))
                .map(line -> line.substring("jshell> ".length()) + "\n")
                .collect(Collectors.joining());
        assertThat(jshell(commands)).contains(session.strip());
    }

    private static String jshell(String commands) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = JavaShellToolBuilder.builder()
                .in(new ByteArrayInputStream(commands.getBytes(StandardCharsets.UTF_8)), null)
                .out(new PrintStream(out, true, StandardCharsets.UTF_8))
                .persistence(new HashMap<>())
                .start(
                        "--class-path",
                        System.getProperty("java.class.path"),
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        ROOT.resolve("examples/factline.jsh").toString(),
                        "--feedback",
                        "normal",
                        "-R-Dfile.encoding=UTF-8");
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8).replace("\r", "");
    }

    @Test
    void everyOptionThatTheReadmeNamesIsThere() throws IOException {
        ByteArrayOutputStream help = new ByteArrayOutputStream();
        FactlineCommand.run(System.in, help, help, "extract", "--help");
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(readme).contains("--format", "--published");
        assertThat(help.toString(StandardCharsets.UTF_8))
                .contains("--format", "--published", "csv, html, jsonl, table");
    }

    @Test
    void everyFileThatTheReadmeLinksToIsThere() throws IOException {
        List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                .matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }
}
