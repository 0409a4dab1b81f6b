#include "charts/charttable.h"

#include "text/format.h"

#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace levelbook::charts {

namespace {

QString quoted(const QString& field)
{
    const bool needsQuotes = field.contains(u',') || field.contains(u'"') || field.contains(u'\n')
        || field.contains(u'\r');
    if (!needsQuotes)
        return field;
    QString doubled = field;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' + doubled + u'"';
}

// Spreadsheets run what begins like this; tab and CR are skipped before they look.
QString defused(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

QString field(const QVariant& value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return quoted(defused(value.toString()));
}

} // namespace

ChartCell numberCell(std::optional<double> value, int digits)
{
    return value ? ChartCell{ *value, numberText(*value, digits) } : ChartCell{ {}, noValueText() };
}

QByteArray toCsv(const ChartTable& table)
{
    QStringList header;
    for (const ChartColumn& column : table.columns)
        header += column.key;
    QString csv = QChar(QChar::ByteOrderMark) + header.join(u',') + u"\r\n"_s;
    for (const QList<ChartCell>& row : table.rows) {
        QStringList fields;
        for (const ChartCell& cell : row)
            fields += field(cell.value);
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

} // namespace levelbook::charts
