package org.factline.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.factline.text.Analysis;

/** An extractor that can tell when an undated article was published, from a header or dateline in its text. */
public interface DatelineReader {
    /**
     * Reads the day of publication from the text.
     *
     * @param analysis an article whose date is not known
     * @return the day, empty where the text does not tell
     */
    Optional<LocalDate> published(Analysis analysis);
}
