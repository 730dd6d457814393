package org.factline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.factline.model.Article;

/**
 * Made-up news in three languages: sentences with names, dates and numbers that differ from article to article, among
 * others that hold no fact. The same on every run.
 */
final class NewsText {
    private static final int PARAGRAPHS = 12;
    private static final int SENTENCES = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private static final List<Slots> LANGUAGES = List.of(english(), russian(), ukrainian());

    private NewsText() {}

    /** What one language's sentences are made of; {@code $n $d $c $p $w} take a name, date, count, place and word. */
    private record Slots(
            String[] sentences, String[] names, String[] dates, String[] counts, String[] places, String[] words) {
        String sentence(Random random) {
            String template = pick(sentences, random);
            StringBuilder out = new StringBuilder(template.length() + 40);
            for (int i = 0; i < template.length(); i++) {
                char c = template.charAt(i);
                if (c == '$') {
                    i++;
                    out.append(slot(template.charAt(i), random));
                } else {
                    out.append(c);
                }
            }
            return out.toString();
        }

        private String slot(char slot, Random random) {
            String[] choices = switch (slot) {
                case 'n' -> names;
                case 'd' -> dates;
                case 'c' -> counts;
                case 'p' -> places;
                default -> words;
            };
            return pick(choices, random).replace("#", Integer.toString(1 + random.nextInt(28)));
        }

        private static String pick(String[] choices, Random random) {
            return choices[random.nextInt(choices.length)];
        }
    }

    /** Returns articles of a given size in UTF-8 together, a third of them in each language. */
    static List<Article> articles(int bytes) {
        Random random = new Random(bytes);
        List<Article> articles = new ArrayList<>();
        for (int left = bytes; left > 0; ) {
            String text = article(LANGUAGES.get(articles.size() % LANGUAGES.size()), random);
            articles.add(Article.of(text)
                    .withId("n" + articles.size())
                    .publishedOn(FIRST_DAY.plusDays(articles.size() % 365)));
            left -= size(text);
        }
        return articles;
    }

    /** Returns one text of a given size in UTF-8. */
    static String text(int bytes) {
        Random random = new Random(bytes);
        StringBuilder text = new StringBuilder(bytes);
        int left = bytes;
        for (int i = 0; left > 0; i++) {
            String article = article(LANGUAGES.get(i % LANGUAGES.size()), random) + "\n\n";
            text.append(article);
            left -= size(article);
        }
        return text.toString();
    }

    private static String article(Slots language, Random random) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
            for (int sentence = 0; sentence < SENTENCES; sentence++) {
                text.append(language.sentence(random)).append(' ');
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    /** Returns the size of a text in bytes of UTF-8. */
    static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Slots english() {
        return new Slots(
                new String[] {
                    "$n said on $d that talks in $p would go on despite the $w.",
                    "The $w of the region has changed little, residents of $p told reporters.",
                    "$c were brought home across the border near $p, officials said.",
                    "\"We will not leave anyone behind,\" $n said, adding that the $w was ready.",
                    "Roads, schools and hospitals suffered most from the $w, according to a local newspaper.",
                    "On $d, $c were exchanged after mediators from $p stepped in.",
                    "Prices for bread and fuel rose by # percent, while the $w stayed open.",
                    "Families with flags and photographs waited in the rain outside the $w for hours.",
                    "An agreement reached in $p provides for the return of $c before $d.",
                    "The company plans to build a $w with # rooms on the outskirts of $p.",
                    "The delegation was led by $n, who arrived from $p the previous day.",
                    "Analysts doubt that the $w will bring peace any closer this year.",
                    "Since $d the front line near $p has hardly moved, the general staff reported.",
                    "Weather in $p will be mild, with light wind and some $w towards the evening."
                },
                new String[] {
                    "Defence Minister Mark Adair",
                    "President Helen Brandt",
                    "Oleh Stepaniuk, a spokesman for the ministry",
                    "the ministry's press service",
                    "Foreign Minister Karim Nasser",
                    "Brandt",
                    "Adair",
                    "a volunteer",
                    "Red Cross spokeswoman Ines Oliveira",
                    "the head of the delegation, Viktor Lomov"
                },
                new String[] {
                    "Tuesday",
                    "# May",
                    "Nov. #",
                    "March #, 2025",
                    "Friday evening",
                    "the same day",
                    "last month",
                    "2 October",
                    "the end of July",
                    "6:08 p.m. on Monday",
                    "the night of # June",
                    "25 December 2024"
                },
                new String[] {
                    "#00 prisoners of war", "more than 1,200 soldiers", "twenty-five civilians",
                            "between 60 and 90 people",
                    "the bodies of 909 servicemen", "a hundred and fifty captives", "# hostages", "dozens of detainees"
                },
                new String[] {
                    "Istanbul", "Abu Dhabi", "Kyiv", "Geneva", "the capital", "Minsk", "the coastal town", "Doha"
                },
                new String[] {
                    "market", "ceasefire", "bridge", "hospital", "weather", "shelling", "council", "convoy", "harvest"
                });
    }

    private static Slots russian() {
        return new Slots(
                new String[] {
                    "$n сообщил $d, что переговоры продолжатся, несмотря на $w.",
                    "Жители рассказывают, что $w за эти годы почти не изменилась, а дороги стали хуже.",
                    "Домой вернули $c, передача прошла $p.",
                    "«Мы никого не оставим», — заявил $n, отметив, что $w готова.",
                    "Сильнее всего пострадали школы и больницы, пишет местная газета.",
                    "$d стороны обменяли $c при посредничестве третьих стран.",
                    "Цены на хлеб и топливо выросли на # процентов, однако $w работает.",
                    "Родственники с флагами и фотографиями часами ждали под дождём.",
                    "Договорённость, достигнутая $p, предусматривает возвращение $c.",
                    "Компания намерена построить здание на # этажей на окраине города.",
                    "Делегацию возглавил $n, который прилетел накануне вечером.",
                    "Эксперты сомневаются, что $w приблизит мир в этом году.",
                    "С $d линия фронта почти не сдвинулась, сообщает генштаб.",
                    "Погода ожидается тёплая, ветер слабый, к вечеру возможен дождь."
                },
                new String[] {
                    "министр обороны Андрей Ломов", "президент Сергей Власов", "представитель ведомства Олег Рябинин",
                            "Ломов",
                    "глава МИД Карим Насер", "пресс-секретарь президента Дмитрий Лесков", "волонтёр", "Власов",
                    "омбудсмен Татьяна Зимина", "глава делегации Виктор Громов"
                },
                new String[] {
                    "во вторник",
                    "# мая",
                    "# ноября 2025 года",
                    "в пятницу вечером",
                    "в тот же день",
                    "в прошлом месяце",
                    "2 октября",
                    "в конце июля",
                    "в 18:08",
                    "в ночь на # июня",
                    "29 декабря прошлого года",
                    "в среду утром"
                },
                new String[] {
                    "#00 военнопленных",
                    "более 1 200 военных",
                    "двадцать пять гражданских",
                    "от 60 до 90 человек",
                    "тела 909 погибших",
                    "по 185 военнослужащих",
                    "# заложников",
                    "десятки задержанных",
                    "сто пятьдесят пленных"
                },
                new String[] {
                    "в Стамбуле", "в Абу-Даби", "в Киеве", "в Женеве", "на границе", "в Минске", "в столице", "в Дохе"
                },
                new String[] {
                    "погода", "больница", "школа", "жизнь", "колонна", "комиссия", "техника", "площадь", "деревня"
                });
    }

    private static Slots ukrainian() {
        return new Slots(
                new String[] {
                    "$n повідомив $d, що перемовини триватимуть попри все, а $w чекає.",
                    "Мешканці розповідають, що $w за ці роки майже не змінилася, а дороги стали гіршими.",
                    "Додому повернули $c, передача відбулася $p.",
                    "«Ми нікого не залишимо», — заявив $n, зауваживши, що $w готова.",
                    "Найбільше постраждали школи та лікарні, пише місцева газета.",
                    "$d сторони обміняли $c за посередництва третіх країн.",
                    "Ціни на хліб і пальне зросли на # відсотків, однак $w працює.",
                    "Родичі з прапорами й світлинами годинами чекали під дощем.",
                    "Домовленість, досягнута $p, передбачає повернення $c.",
                    "Компанія має намір збудувати будівлю на # поверхів на околиці міста.",
                    "Делегацію очолив $n, який прилетів напередодні ввечері.",
                    "Експерти сумніваються, що $w наблизить мир цього року.",
                    "З $d лінія фронту майже не змістилася, повідомляє генштаб.",
                    "Погода очікується тепла, вітер слабкий, надвечір можливий дощ."
                },
                new String[] {
                    "міністр оборони Андрій Ломенко",
                    "президент Сергій Власюк",
                    "речник ГУР Олег Рябченко",
                    "Ломенко",
                    "голова МЗС Карім Насер",
                    "пресслужба міністерства",
                    "волонтер",
                    "Власюк",
                    "омбудсмен Дмитро Зимовий",
                    "голова делегації Віктор Громенко"
                },
                new String[] {
                    "у вівторок",
                    "# травня",
                    "# листопада 2025 року",
                    "у п'ятницю ввечері",
                    "того ж дня",
                    "минулого місяця",
                    "2 жовтня",
                    "наприкінці липня",
                    "о 18:08",
                    "у ніч на # червня",
                    "29 грудня минулого року",
                    "у середу вранці"
                },
                new String[] {
                    "#00 військовополонених",
                    "понад 1 200 військових",
                    "двадцять п’ять цивільних",
                    "від 60 до 90 осіб",
                    "тіла 909 загиблих",
                    "по 185 військовослужбовців",
                    "# заручників",
                    "десятки затриманих",
                    "сто п'ятдесят полонених"
                },
                new String[] {
                    "у Стамбулі", "в Абу-Дабі", "у Києві", "у Женеві", "на кордоні", "у Мінську", "у столиці", "в Досі"
                },
                new String[] {"погода", "лікарня", "школа", "громада", "колона", "комісія", "техніка", "площа", "влада"
                });
    }
}
