#include "text/format.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// The C locale, which is no country's, but with commas between the thousands.
const QLocale& plainLocale()
{
    static const QLocale locale = [] {
        QLocale c = QLocale::c();
        c.setNumberOptions(QLocale::DefaultNumberOptions);
        return c;
    }();
    return locale;
}

} // namespace

QString noValueText() { return u"–"_s; }

QString numberText(double value, int digits)
{
    const QString text = plainLocale().toString(value, 'f', digits);
    const bool isMinusZero = text.startsWith(u'-')
        && std::all_of(
            text.begin() + 1, text.end(), [](QChar c) { return c == u'0' || c == u'.'; });
    return isMinusZero ? text.mid(1) : text;
}

QString plainNumberText(double value)
{
    return plainLocale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString countText(qint64 count) { return plainLocale().toString(count); }

QString percentText(double percent, int digits) { return numberText(percent, digits) + u'%'; }

QString basisPointsText(int basisPoints) { return plainNumberText(basisPoints / 100.0) + u'%'; }

QString splitText(int firstBasisPoints)
{
    return plainNumberText(firstBasisPoints / 100.0) + u':'
        + plainNumberText((10000 - firstBasisPoints) / 100.0);
}

QString scoreText(std::optional<int> hundredths)
{
    return hundredths ? numberText(*hundredths / 100.0, 2) : noValueText();
}

QString nText(double n) { return u"n "_s + plainNumberText(n); }

QString hoursText(const Words& words, double hours, int digits)
{
    return filled(words.translate("Unit", "%1 h"), { numberText(hours, digits) });
}

QString careerYearText(const Words& words, int year)
{
    return filled(words.translate("Unit", "year %1"), { QString::number(year) });
}

QString yearSpanText(int from, std::optional<int> to)
{
    return to ? u"%1–%2"_s.arg(from).arg(*to) : u"%1+"_s.arg(from);
}

QString careerYearsText(const Words& words, int from, std::optional<int> to)
{
    if (!to)
        return filled(words.translate("Unit", "year %1 and more"), { QString::number(from) });
    return filled(words.translate("Unit", "years %1"), { yearSpanText(from, to) });
}

QString spanText(const Words& words, const QString& from, const QString& to)
{
    return filled(words.translate("Format", "%1 – %2"), { from, to });
}

QString dateText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : noValueText(); }

QString periodText(const Words& words, const Period& period)
{
    return spanText(words, dateText(period.from), dateText(period.lastDay()));
}

QString dateTimeText(const QDateTime& moment, const QTimeZone& zone)
{
    if (!moment.isValid())
        return noValueText();
    return moment.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace levelbook
