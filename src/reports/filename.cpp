#include "reports/filename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace levelbook::reports {
namespace {

bool isForbidden(char32_t c)
{
    return c < 0x80 && QStringView(u"/\\:*?\"<>|").contains(QChar(char16_t(c)));
}

bool isUnseen(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return c == 0xfffd; // What a lone surrogate becomes.
    }
}

QString onlySafe(const QString& text)
{
    QString out;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c))
            out += u' ';
        else if (isForbidden(c))
            out += u'_';
        else if (!isUnseen(c))
            out += QChar::fromUcs4(c);
    }
    return out.simplified();
}

QString withoutEdges(QString text)
{
    while (text.startsWith(u'.') || text.startsWith(u' '))
        text.remove(0, 1);
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

// Windows keeps these names for devices, whatever extension follows.
bool isDevice(const QString& stem)
{
    static const QRegularExpression devices(
        uR"(^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(COM|LPT)[0-9¹²³])\s*(\..*)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(stem).hasMatch();
}

QString cut(const QString& text, qsizetype mostBytes)
{
    if (text.toUtf8().size() <= mostBytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype bytes = 0;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        bytes += QStringView(text).mid(from, to - from).toUtf8().size();
        if (bytes > mostBytes)
            break;
        from = to;
    }
    return text.left(from);
}

QString assembled(const QString& stem, const QString& suffix, const QString& extension)
{
    const QString tail = suffix + u'.' + extension;
    QString safe = withoutEdges(onlySafe(stem.normalized(QString::NormalizationForm_C)));
    // A dash in front would be read as an option on a command line.
    if (safe.isEmpty() || safe.startsWith(u'-') || safe.startsWith(u'~') || isDevice(safe))
        safe.prepend(u'_');
    safe = withoutEdges(cut(safe, mostFileNameBytes - tail.toUtf8().size()));
    return (safe.isEmpty() ? u"_"_s : safe) + tail;
}

} // namespace

QString safeFileName(const QString& stem, const QString& extension)
{
    return assembled(stem, QString(), extension);
}

QString FileNames::next(const QString& stem, const QString& extension)
{
    QString name = safeFileName(stem, extension);
    for (int i = 2; m_taken.contains(name.toCaseFolded()); ++i)
        name = assembled(stem, u" (%1)"_s.arg(i), extension);
    m_taken.insert(name.toCaseFolded());
    return name;
}

} // namespace levelbook::reports
