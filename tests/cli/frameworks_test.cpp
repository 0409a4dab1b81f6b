// Role frameworks out and in: a new version counts for new reviews only.
#include "clirun.h"

using namespace levelbook::test;
using namespace Qt::StringLiterals;

TEST(Frameworks, ExportedAndImportedIsTheNextVersionAndOtherwiseTheSame)
{
    const Book book(startedBook());
    const QString file = book.path(u"framework.json"_s);
    book.must({ u"framework"_s, u"export"_s, file });
    EXPECT_EQ(book.must({ u"framework"_s, u"import"_s, file })[u"imported"][u"version"], 2);
    QJsonObject first =
        book.must({ u"framework"_s, u"show"_s, u"--version"_s, u"1"_s })[u"framework"].toObject();
    QJsonObject second = book.must({ u"framework"_s, u"show"_s })[u"framework"].toObject();
    EXPECT_EQ(first.take(u"version"_s), 1);
    EXPECT_EQ(second.take(u"version"_s), 2);
    EXPECT_EQ(first, second);
    EXPECT_EQ(book.must({ u"framework"_s, u"versions"_s })[u"versions"].toArray().size(), 2);

    // Reviews that were started keep theirs, those of a next cycle take the new one.
    EXPECT_EQ(book.must(review(u"show"_s))[u"review"][u"framework_version"], 1);
    book.must({ u"cycle"_s, u"add"_s, u"2019H2"_s, u"--from"_s, u"2019-07-01"_s, u"--to"_s,
        u"2020-01-01"_s, u"--stages"_s, u"first"_s });
    const QStringList next{ u"--cycle"_s, u"2019H2"_s, u"--engineer"_s, u"P0001"_s };
    book.must(QStringList{ u"review"_s, u"start"_s } + next);
    EXPECT_EQ(
        book.must(QStringList{ u"review"_s, u"show"_s } + next)[u"review"][u"framework_version"],
        2);
}

TEST(Frameworks, ABrokenOneIsRefusedAndChangesNothing)
{
    const Book book;
    const QString file = book.path(u"framework.json"_s);
    book.must({ u"framework"_s, u"export"_s, file });
    const QByteArray good = readFile(file);
    const QByteArray before = book.bytes();
    const auto changed = [&](const QByteArray& from, const QByteArray& to) {
        EXPECT_TRUE(good.contains(from)) << from.toStdString();
        QByteArray bad = good;
        return bad.replace(bad.indexOf(from), from.size(), to);
    };
    const QList<std::pair<QByteArray, QString>> broken{
        { good + "x", u"json_syntax"_s },
        { good.left(good.size() / 2), u"json_syntax"_s },
        { changed("\"key\":", "\"key\": \"twice\", \"key\":"), u"json_doubled_key"_s },
        { changed("3500", "1e400"), u"json_number_range"_s },
        { QByteArray(5000, '[') + QByteArray(5000, ']'), u"json_too_deep"_s },
        { "", u"empty_file"_s },
        { "{}", u"json_has_problems"_s },
        { changed("3500", "3501"), u"json_has_problems"_s },
        { changed("\"key\":", "\"kez\":"), u"json_has_problems"_s },
    };
    for (const auto& [bytes, code] : broken) {
        const Ran ran = book.json({ u"framework"_s, u"import"_s, book.file(u"bad.json"_s, bytes) });
        EXPECT_EQ(ran.exitCode, 1);
        EXPECT_EQ(ran.errorCode(), code) << ran.out.toStdString();
    }
    EXPECT_EQ(book.json({ u"framework"_s, u"import"_s, book.path(QString()) }).errorCode(),
        u"not_a_regular_file"_s);
    EXPECT_EQ(book.json({ u"framework"_s, u"show"_s, u"--version"_s, u"9"_s }).errorCode(),
        u"unknown_framework"_s);
    EXPECT_TRUE(book.bytes() == before);
}
