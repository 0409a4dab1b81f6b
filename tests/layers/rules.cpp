#include "layers/rules.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

// Which layers a layer may include, beside itself.
const QMap<QString, QStringList>& arrows()
{
    static const QStringList belowTheWindow{ u"domain"_s, u"storage"_s, u"sources"_s, u"text"_s,
        u"workspace"_s, u"charts"_s, u"reports"_s };
    static const QMap<QString, QStringList> table{
        { u"domain"_s, {} },
        { u"storage"_s, { u"domain"_s } },
        { u"sources"_s, { u"domain"_s } },
        { u"text"_s, { u"domain"_s } },
        { u"workspace"_s, { u"domain"_s, u"storage"_s, u"sources"_s } },
        { u"models"_s,
            { u"domain"_s, u"storage"_s, u"sources"_s, u"workspace"_s, u"text"_s } },
        { u"charts"_s, { u"domain"_s, u"text"_s } },
        { u"reports"_s, { u"domain"_s, u"charts"_s, u"text"_s } },
        { u"gui"_s, belowTheWindow + QStringList{ u"models"_s } },
        { u"cli"_s, belowTheWindow },
        { u"app"_s, belowTheWindow + QStringList{ u"models"_s, u"gui"_s } },
    };
    return table;
}

QString at(const SourceFile& file, qsizetype line, const QString& why)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(why);
}

// One sentence for every match in the text; its first capture goes to the place %1 of `why`.
QStringList found(const SourceFile& file, const QString& text, const QRegularExpression& pattern,
    const QString& why)
{
    QStringList places;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const qsizetype line = text.left(match.capturedStart()).count(u'\n') + 1;
        places << at(file, line, why.contains(u"%1") ? why.arg(match.captured(1)) : why);
    }
    return places;
}

} // namespace

QString withoutComments(const QString& text)
{
    // Literals and numbers (1'000) are matched too, so that nothing inside them passes for a
    // comment.
    static const QRegularExpression piece(uR"RX((?x)
          (?<comment> //[^\n]* | /\*.*?(?:\*/|\z) )
        | \b(?:u8|u|U|L)?R"(?<mark>[^\s()\\]*)\(.*?\)\k<mark>"
        | "(?:\\.|[^"\\])*"
        | \b[0-9](?:'?\w|\.)*
        | '(?:\\.|[^'\\])*'
    )RX"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString code;
    qsizetype done = 0;
    auto pieces = piece.globalMatch(text);
    while (pieces.hasNext()) {
        const auto match = pieces.next();
        const QStringView comment = match.capturedView(u"comment");
        if (comment.isEmpty())
            continue;
        code += QStringView(text).mid(done, match.capturedStart() - done);
        code += QString(comment.count(u'\n'), u'\n');
        done = match.capturedEnd();
    }
    code += QStringView(text).mid(done);
    return code;
}

QStringList brokenArrows(const SourceFile& file)
{
    if (!file.isCode())
        return {};
    if (!arrows().contains(file.layer()))
        return { at(file, 1, u"a folder that is no layer"_s) };
    static const QRegularExpression include(
        uR"RX(^[ \t]*#[ \t]*include[ \t]*"([^"]+)")RX"_s, QRegularExpression::MultilineOption);
    const QString code = withoutComments(file.text);
    QStringList broken;
    auto matches = include.globalMatch(code);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString path = match.captured(1);
        const qsizetype line = code.left(match.capturedStart()).count(u'\n') + 1;
        const bool isGenerated = path.endsWith(u".moc") || path.startsWith(u"ui_");
        if (isGenerated && !path.contains(u'/'))
            continue;
        const QString target = path.section(u'/', 0, 0);
        if (!path.contains(u'/') || !arrows().contains(target))
            broken << at(file, line, u"\"%1\" does not name a layer"_s.arg(path));
        else if (target != file.layer() && !arrows().value(file.layer()).contains(target))
            broken << at(file, line, u"%1 must not include %2"_s.arg(file.layer(), target));
    }
    return broken;
}

QStringList sqlOutsideStorage(const SourceFile& file)
{
    if (!file.isCode() || file.layer() == u"storage")
        return {};
    static const QRegularExpression pattern(
        uR"RX(\b(QSql[A-Z]\w*|QtSql|sqlite3\.h|SELECT\s[^;]*?\bFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET)RX"
        uR"RX(|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX|TRIGGER|VIEW)|PRAGMA\s|BEGIN\s+IMMEDIATE)\b)RX"_s);
    return found(file, withoutComments(file.text), pattern, u"SQL outside storage: %1"_s);
}

QStringList wordsBelowText(const SourceFile& file)
{
    static const QStringList wordless{ u"domain"_s, u"storage"_s, u"sources"_s, u"workspace"_s };
    if (!file.isCode() || !wordless.contains(file.layer()))
        return {};
    // A source of KPI records carries its title, so that adding one touches one file: there a text
    // may be marked, and others translate it.
    static const QRegularExpression anyWord(
        uR"RX(\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\()RX"_s);
    static const QRegularExpression unmarkedWord(uR"RX(\b(tr|translate|QT_TR_NOOP)\s*\()RX"_s);
    return found(file, withoutComments(file.text),
        file.layer() == u"sources" ? unmarkedWord : anyWord, u"a text for people: %1()"_s);
}

QStringList qtChartsOutsideCharts(const SourceFile& file)
{
    if (!file.isCode() || file.layer() == u"charts")
        return {};
    static const QRegularExpression pattern(
        uR"RX(#\s*include\s*<(QtCharts\b[^>]*|Q\w*(?:Chart|Series|BarSet|PieSlice)\w*)>)RX"_s);
    return found(file, withoutComments(file.text), pattern, u"Qt Charts outside charts: %1"_s);
}

QStringList rudeHeader(const SourceFile& file)
{
    if (!file.isHeader())
        return {};
    QStringList broken;
    static const QRegularExpression once(u"^#pragma once$"_s, QRegularExpression::MultilineOption);
    if (!once.match(withoutComments(file.text)).hasMatch())
        broken << at(file, 1, u"no #pragma once"_s);
    // The first paragraph of the comment at the very top.
    static const QRegularExpression opening(u"\\A(?://[ ]\\S[^\\n]*\\n)+"_s);
    if (!opening.match(file.text).captured().trimmed().endsWith(u'.'))
        broken << at(file, 1, u"does not open with one sentence on its duty"_s);
    return broken;
}

QStringList tooLong(const SourceFile& file)
{
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= longestFile)
        return {};
    return { at(file, lines, u"longer than %1 lines"_s.arg(longestFile)) };
}

QStringList leftOpen(const SourceFile& file)
{
    static const QRegularExpression pattern(u"\\b(TODO|FIXME)\\b"_s);
    return found(file, file.text, pattern, u"left open: %1"_s);
}

QStringList brokenRules(const SourceFile& file)
{
    QStringList broken;
    for (const auto rule : { brokenArrows, sqlOutsideStorage, wordsBelowText, qtChartsOutsideCharts,
             rudeHeader, tooLong, leftOpen })
        broken += rule(file);
    return broken;
}

} // namespace levelbook::test
