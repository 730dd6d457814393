package org.factline.test.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.factline.text.LetterCase;
import org.factline.text.Token;
import org.factline.text.TokenKind;
import org.factline.text.Tokenizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
    /** Tokens are parted by spaces; what follows the one before with nothing between is joined by +. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            delimiter = ';',
            value = {
                "two words; two words",
                "25-for-25; 25+-+for+-+25",
                "5,800 men; 5+,+800 men",
                "36th; 36+th",
                "2014-м; 2014+-+м",
                "Nov. 11; Nov+. 11",
                "Turkey's; Turkey+'s",
                "Turkey’s; Turkey+’s",
                "TURKEY'S; TURKEY+'S",
                "soldiers' return; soldiers+' return",
                "don't; don't",
                "D'Souza's; D'Souza+'s",
                "п'ять; п'ять",
                "пʼять; пʼять",
                "п‘ять; п‘ять",
                "м'с; м'с",
                "'quoted'; '+quoted+'",
                "«Азов»; «+Азов+»",
                "F-16; F+-+16",
                "@user #tag; @+user #+tag",
                "a…b; a+…+b",
                "👁 946; 👁 946",
                "👁946; 👁+946",
                "٣٤; ٣+٤",
            })
    void takesTextApart(String text, String expected) {
        assertThat(drawn(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "U+{0} parts words")
    @CsvSource({"0020", "00A0", "202F", "2009", "2003", "3000", "0009", "000A", "0000", "001F", "0085", "2028"})
    void takesEverySpaceAndControlCharacterForABreak(String hex) {
        String text = "плен" + (char) Integer.parseInt(hex, 16) + "12";
        assertThat(drawn(text)).isEqualTo("плен 12");
    }

    @ParameterizedTest(name = "U+{0} does not part a word")
    @CsvSource({"00AD", "200B", "200C", "200D", "2060", "FEFF", "200E", "202E", "2066", "0301"})
    void looksThroughInvisibleCharacters(String hex) {
        char invisible = (char) Integer.parseInt(hex, 16);
        List<Token> tokens = Tokenizer.tokenize("сол" + invisible + "дат");
        assertThat(tokens)
                .singleElement()
                .extracting(Token::norm, Token::start, Token::end)
                .containsExactly("солдат", 0, 7);
    }

    @Test
    @DisplayName("invisible characters around a word are not part of it")
    void leavesInvisibleCharactersAroundAWordOut() {
        String text = "\uFEFF\u202Aплен\u202C\u200B, \u200E25\u200E";
        assertThat(Tokenizer.tokenize(text)).extracting(t -> t.span().in(text)).containsExactly("плен", ",", "25");
    }

    @Test
    void keepsOffsetsOfTheOriginalWhereFoldingChangesTheLength() {
        String text = "и\u0306 Straße x";
        List<Token> tokens = Tokenizer.tokenize(text);
        assertThat(tokens).extracting(Token::norm).containsExactly("й", "strasse", "x");
        assertThat(tokens).extracting(t -> t.span().in(text)).containsExactly("и\u0306", "Straße", "x");
    }

    @ParameterizedTest(name = "{0} words")
    @ValueSource(ints = {0, 1, 2, 4095, 4096, 4097, 9000, 50_000})
    void keepsEveryTokenOfTextsOfAnyLength(int words) {
        List<Token> tokens = Tokenizer.tokenize("a ".repeat(words));
        assertThat(tokens).hasSize(words);
        for (int i = 0; i < words; i++) {
            assertThat(tokens.get(i).start()).isEqualTo(2 * i);
        }
        assertThatThrownBy(() -> tokens.get(words)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void givesTheSameTokenEachTime() {
        List<Token> tokens = Tokenizer.tokenize("Пять пять, пять");
        assertThat(tokens.get(0)).isEqualTo(tokens.get(0)).hasSameHashCodeAs(tokens.get(0));
        assertThat(tokens.get(1)).isNotEqualTo(tokens.get(0)).isNotEqualTo(tokens.get(3));
    }

    @Test
    void neverSplitsAPairAndKeepsLoneSurrogatesApart() {
        String text = "\uD83D\uDE00\uDE00\uD83D x";
        assertThat(Tokenizer.tokenize(text))
                .extracting(Token::start, Token::end)
                .containsExactly(tuple(0, 2), tuple(2, 3), tuple(3, 4), tuple(5, 6));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "word, LOWER",
        "Word, TITLE",
        "McCain, TITLE",
        "WORD, UPPER",
        "A, TITLE",
        "iPhone, MIXED",
        "п'ять, LOWER",
        "Єгор, TITLE",
        "ЗСУ, UPPER",
        "中国, NONE",
        "12, NONE",
    })
    void tellsHowAWordIsCapitalised(String word, LetterCase expected) {
        assertThat(Tokenizer.tokenize(word)).extracting(Token::letterCase).contains(expected);
    }

    @Test
    void takesALongRunOfOneMarkForOneToken() {
        assertThat(drawn("a....b")).isEqualTo("a+.+.+.+.+b");
        assertThat(drawn("a " + "-".repeat(40) + " b")).isEqualTo("a " + "-".repeat(40) + " b");
        String faces = "\uD83D\uDE00".repeat(12);
        assertThat(Tokenizer.tokenize(faces + "\uD83D"))
                .extracting(Token::start, Token::end)
                .containsExactly(tuple(0, 24), tuple(24, 25));
        assertThat(Tokenizer.tokenize("=".repeat(20))).extracting(Token::norm).containsExactly("=");
    }

    @Test
    void countsLineBreaks() {
        List<Token> tokens = Tokenizer.tokenize("a\nb\r\nc\n\nd\r\n \r\ne\u2029f\n\n\n\n\ng h");
        assertThat(tokens).extracting(Token::lineBreaks).containsExactly(0, 1, 1, 2, 2, 1, 3, 0);
    }

    @Test
    void readsNumbersOfUpToEighteenDigits() {
        assertThat(Tokenizer.tokenize("007").get(0).number()).hasValue(7);
        assertThat(Tokenizer.tokenize("999999999999999999").get(0).number()).hasValue(999_999_999_999_999_999L);
        assertThat(Tokenizer.tokenize("1000000000000000000").get(0).number()).isEmpty();
        assertThat(Tokenizer.tokenize("x").get(0).number()).isEmpty();
    }

    @Test
    void cutsWordsLongerThanSixteenMillionLetters() {
        String text = "я".repeat((1 << 24) + 5);
        List<Token> tokens = Tokenizer.tokenize(text);
        assertThat(tokens).hasSize(2);
        assertThat(tokens.get(0).end()).isEqualTo(tokens.get(1).start());
        assertThat(tokens.get(1).end()).isEqualTo(text.length());
    }

    @Property
    void tokensLieInOrderAndLeaveOnlyInvisibleTextBetween(@ForAll @StringLength(max = 60) String text) {
        int end = 0;
        for (Token token : Tokenizer.tokenize(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.norm()).isNotEmpty();
            assertThat(text.substring(end, token.start()).codePoints().filter(TokenizerTest::isVisible))
                    .isEmpty();
            end = token.end();
        }
        assertThat(text.substring(end).codePoints().filter(TokenizerTest::isVisible))
                .isEmpty();
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Property
    void kindsTellWhatATokenHolds(@ForAll @StringLength(max = 40) String text) {
        for (Token token : Tokenizer.tokenize(text)) {
            if (!token.is("'s")) {
                assertThat(token.kind()).isEqualTo(kindOf(text.codePointAt(token.start())));
            }
        }
    }

    private static TokenKind kindOf(int first) {
        if (first >= '0' && first <= '9') {
            return TokenKind.NUMBER;
        }
        return Character.isLetter(first) && first != 'ʼ' ? TokenKind.WORD : TokenKind.MARK;
    }

    private static String drawn(String text) {
        return Tokenizer.tokenize(text).stream()
                .map(token -> (token.glued() ? "+" : " ") + token.span().in(text))
                .collect(Collectors.joining())
                .strip();
    }
}
