package org.factline.test.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.factline.format.Csv;
import org.factline.model.Article;
import org.factline.model.Span;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void writesOneFactARow() {
        assertThat(lines(new Csv().toString(Samples.facts())))
                .containsExactly(
                        "article,language,published,kind,start,end,text,value,type,state,modality,side,low,high,approximate,"
                                + "per_side,from,to,place,source,rule",
                        "a/1,en,2025-11-11,exchange,13,33,each side <returned>,2025-10-02 OCCURRED RU 185 UA 185 bodies UA 12,,"
                                + "OCCURRED,,,,,,,2025-10-02,,,,exchanges.x",
                        "a/1,en,2025-11-11,count,34,52,about 185 soldiers,~≥185,MILITARY,RELEASED,ACTUAL,,185,,true,true,,,,"
                                + "Dmitry Peskov,counts.plain",
                        "a/1,en,2025-11-11,official,54,67,Dmitry Peskov,Dmitry Peskov,SPOKESPERSON,,,RU,,,,,,,,,officials.known",
                        "a/1,en,2025-11-11,date,3,12,2 October,2025-10-02,DATE,APPROX,,,,,,,2025-10-02,2025-10-03,,,"
                                + "dates.day-month");
    }

    private static List<String> lines(String csv) {
        assertThat(csv).endsWith("\r\n");
        return List.of(csv.split("\r\n"));
    }

    @Test
    void quotesWhatNeedsIt() {
        String text = "two,\n\"good\" days";
        String csv =
                new Csv().toString(Samples.facts(Article.of(text), Samples.timex(Span.of(0, text.length()), text)));
        assertThat(csv).contains(",\"two,\n\"\"good\"\" days\",P1D,");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(new Csv().toString(Samples.facts(Samples.article().withId("@x"), Samples.weather())))
                .contains("\r\n'@x,en,2025-11-11,other,75,79,left,'=1+1,");
    }

    @Test
    void aDateWithoutModifierLeavesItsCellEmpty() {
        assertThat(new Csv()
                        .toString(Samples.facts(
                                Samples.article(), Samples.date("2 October", "2025-10-02", Optional.empty()))))
                .contains(",2025-10-02,DATE,,,,");
    }
}
