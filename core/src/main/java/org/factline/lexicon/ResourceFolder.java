package org.factline.lexicon;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder on the class path or module path.
 *
 * @param beside a class of the module that holds it
 * @param name its path relative to the class's package
 */
record ResourceFolder(Class<?> beside, String name) implements DataFolder, Serializable {
    @Override
    public Optional<InputStream> open(String file) {
        @Nullable InputStream stream = beside.getResourceAsStream(name + "/" + file);
        return Optional.ofNullable(stream);
    }
}
