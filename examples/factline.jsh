import java.nio.file.Path
import java.time.LocalDate
import java.util.stream.Stream
import org.factline.Factline
import org.factline.format.*
import org.factline.io.ArticleReader
import org.factline.model.*

Factline factline = Factline.create()

ArticleFacts facts(String text) {
    return factline.extract(Article.of(text));
}

ArticleFacts facts(String text, String published) {
    return factline.extract(Article.of(text).publishedOn(LocalDate.parse(published)));
}

void table(ArticleFacts facts) {
    System.out.print(new TextTable().toString(facts));
}
