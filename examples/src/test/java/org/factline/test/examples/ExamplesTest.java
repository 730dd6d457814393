package org.factline.test.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factline.examples.AddOwnExtractor;
import org.factline.examples.AddOwnOfficial;
import org.factline.examples.ExtractFromFolder;
import org.factline.examples.ExtractFromString;
import org.factline.examples.LeaveExtractorOut;
import org.factline.examples.StreamLargeFile;
import org.factline.examples.TagDatesInXml;
import org.factline.examples.WhatHappened;
import org.factline.examples.WhoSaidWhat;
import org.factline.examples.WriteJsonLines;
import org.factline.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs every example and looks at what it prints. */
class ExamplesTest {
    @TempDir
    private Path folder;

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void extractFromString() throws Exception {
        assertThat(Printed.by(() -> ExtractFromString.main(new String[0])))
                .contains("2025-11-11 \"Tuesday\"")
                .contains("2025-10-02 \"2 October\"")
                .contains("Dmitry Peskov, SPOKESPERSON RU");
    }

    @Test
    void extractFromFolder() throws Exception {
        write("b.txt", "25 травня з російського полону повернулися 303 військові.");
        write("a.jsonl", "{\"id\": \"n1\", \"published\": \"2025-05-26\", \"text\": \"Nothing new.\"}\noops\n");
        assertThat(Printed.by(() -> ExtractFromFolder.main(new String[] {folder.toString()})))
                .startsWith("Article[n1, 2025-05-26, en, 12 chars]\nArticle[b, undated, uk")
                .contains("MILITARY RELEASED \"303 військові\"");
    }

    @Test
    void streamLargeFile() throws Exception {
        String line = "{\"text\": \"Президент України Володимир Зеленський відвідав Суми.\"}\n";
        String file = write("large.jsonl", line.repeat(500));
        assertThat(Printed.by(() -> StreamLargeFile.main(new String[] {file}))).isEqualTo("Volodymyr Zelenskyy: 500\n");
    }

    @Test
    void writeJsonLines() throws Exception {
        Path file = folder.resolve("facts.jsonl");
        WriteJsonLines.main(new String[] {file.toString()});
        assertThat(Files.readAllLines(file))
                .hasSameSizeAs(Seeds.all())
                .allMatch(line -> line.startsWith("{\"id\": \"") && line.endsWith("}"))
                .anyMatch(line -> line.contains("\"name\": \"Rustem Umerov\""));
    }

    @Test
    void tagDatesInXml() throws Exception {
        assertThat(Printed.by(() -> TagDatesInXml.main(new String[0])))
                .contains("value=\"2025-05-16\"", ">16 May</TIMEX3>", ">next week</TIMEX3>");
    }

    @Test
    void leaveExtractorOut() throws Exception {
        assertThat(Printed.by(() -> LeaveExtractorOut.main(new String[0])))
                .isEqualTo("Factline[dates]\n2024-08-24 \"24 August 2024\"\n");
    }

    @Test
    void addOwnOfficial() throws Exception {
        assertThat(Printed.by(() -> AddOwnOfficial.main(new String[0])))
                .isEqualTo("Nadiia Marchuk, REGIONAL_HEAD UA\nDmytro Lubinets, OMBUDSMAN UA\n");
    }

    @Test
    void addOwnExtractor() throws Exception {
        assertThat(Printed.by(() -> AddOwnExtractor.main(new String[0])))
                .isEqualTo("2 words: «Усі вдома»\n5 words: «The list is not closed»\n");
    }

    @Test
    void whatHappened() throws Exception {
        write(
                "a.txt",
                "On 24 May 2025 Russia and Ukraine exchanged 307 prisoners each. Ukraine and Russia agreed on more.");
        write("b.txt", "2 лютого 2025 року додому з російського полону повернулися 150 військових.");
        write("c.txt", "Nothing new.");
        assertThat(Printed.by(() -> WhatHappened.main(new String[] {folder.toString()})))
                .isEqualTo(
                        "2025-02-02\n  2025-02-02 OCCURRED UA 150\n2025-05-24\n  2025-05-24 OCCURRED RU 307 UA 307\n");
    }

    @Test
    void whoSaidWhat() throws Exception {
        assertThat(Printed.by(() -> WhoSaidWhat.main(new String[0]))).isEqualTo("""
                        Volodymyr Zelenskyy: 185 Ukrainian soldiers
                        Dmitry Peskov: 185 Russian servicemen
                        nobody: More than 2,500 Ukrainian soldiers
                        """);
    }
}
