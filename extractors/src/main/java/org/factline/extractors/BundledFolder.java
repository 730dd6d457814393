package org.factline.extractors;

import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;
import org.factline.lexicon.DataFolder;

/**
 * A folder of this module's data files. They are opened from within the module, since on the module path no other may.
 *
 * @param name the folder's path, such as {@code lang/uk}
 */
record BundledFolder(String name) implements DataFolder, Serializable {
    @Override
    public Optional<InputStream> open(String file) {
        return Optional.ofNullable(BundledFolder.class.getResourceAsStream(name + "/" + file));
    }
}
