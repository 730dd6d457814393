package org.factline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A folder on disk.
 *
 * @param name its path
 */
record DiskFolder(String name) implements DataFolder, Serializable {
    @Override
    public Optional<InputStream> open(String file) throws IOException {
        Path path = Path.of(name, file);
        return Files.isRegularFile(path) ? Optional.of(Files.newInputStream(path)) : Optional.empty();
    }
}
