package org.factline.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of data files, on the class path or on disk. */
public interface DataFolder {
    /**
     * Returns the folder's name, for messages.
     *
     * @return a short name such as {@code uk}
     */
    String name();

    /**
     * Opens a file.
     *
     * @param file its name, such as {@code months.tsv}
     * @return its bytes, empty where the folder has no such file; the caller closes the stream
     * @throws IOException if the file is there but cannot be opened
     */
    Optional<InputStream> open(String file) throws IOException;

    /**
     * Returns a folder of resources that lie beside a class or below it.
     *
     * @param beside a class of the module that holds the resources
     * @param folder the folder's path relative to the class's package, such as {@code lang/uk}
     * @return the folder, serialisable; whether it exists shows when a file is opened
     */
    static DataFolder ofResources(Class<?> beside, String folder) {
        return new ResourceFolder(beside, folder);
    }

    /**
     * Returns a folder on disk.
     *
     * @param folder its path
     * @return the folder, serialisable; whether it exists shows when a file is opened
     */
    static DataFolder ofPath(Path folder) {
        return new DiskFolder(folder.toString());
    }
}
