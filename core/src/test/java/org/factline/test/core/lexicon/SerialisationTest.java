package org.factline.test.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Language;
import org.factline.test.core.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SerialisationTest {
    private static byte[] bytes(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return bytes.toByteArray();
    }

    private static LanguagePacks copy(LanguagePacks packs) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes(packs)))) {
            return (LanguagePacks) in.readObject();
        }
    }

    @Test
    void packsOnDiskAreReadAgain(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("paradigms.tsv"), "name\tforms\nn\t0=nm s=np\n");
        LanguagePack pack = LanguagePack.of(Language.of("pl"), DataFolder.ofPath(folder));
        LanguagePacks packs = copy(LanguagePacks.of(List.of(pack)));
        assertThat(packs.find(Language.of("pl")).orElseThrow()).hasToString(pack.toString());
    }

    @Test
    void installedPacksComeBackAsTheInstalledOnes() throws Exception {
        assertThat(copy(LanguagePacks.installed())).isSameAs(LanguagePacks.installed());
    }

    @Test
    void packsThatCannotBeFoundAgainCannotBeWritten() {
        assertThatThrownBy(() -> bytes(TestPacks.three())).isInstanceOf(NotSerializableException.class);
    }
}
