#include "fixtures.h"

using namespace Qt::StringLiterals;

namespace levelbook::charts::test {

KpiDefinition leadTime()
{
    KpiDefinition kpi;
    kpi.key = u"pr_lead_time"_s;
    kpi.name = { u"PR 처리 시간"_s, u"PR lead time"_s };
    kpi.kind = KpiKind::Duration;
    kpi.direction = Direction::Down;
    kpi.minimumN = 5;
    kpi.targets = { { Level::Junior, { 96, 48, 16 } }, { Level::Mid, { 72, 36, 12 } },
        { Level::Senior, { 72, 30, 8 } } };
    return kpi;
}

DotsData leadTimes(int people)
{
    static const QStringList names{ u"강하늘"_s, u"김민준"_s, u"김서연"_s, u"남궁민서"_s,
        u"박지훈"_s, u"서도윤"_s, u"오세린"_s, u"윤가람"_s, u"이수진"_s, u"정우성"_s, u"최예나"_s,
        u"한지우"_s, u"홍길동"_s, u"황보람"_s };
    static constexpr double values[]{ 20, 27.6, 31.9, 39.5, 49.4, 45.5, 60, 49.1, 53.2, 40.8, 33.4,
        32, 35.4, 40.1 };
    DotsData data;
    data.kpi = leadTime();
    data.subject = u"플랫폼 팀"_s;
    data.period = { QDate(2026, 1, 1), QDate(2026, 7, 1) };
    for (int i = 0; i < people; ++i) {
        const int like = i % 14;
        DotsRow row;
        row.label = i < 14 ? names[like] : u"%1 %2"_s.arg(names[like]).arg(i / 14 + 1);
        row.level = allLevels[i % 3];
        row.targets = data.kpi.targets.value(*row.level);
        row.figure.kpi = data.kpi.key;
        row.figure.period = data.period;
        if (like != 9) {
            row.figure.value = values[like];
            row.figure.n = like == 6 ? 3 : 20 + like;
            row.figure.status = like == 6 ? FigureStatus::TooFew : FigureStatus::Ok;
            if (like != 6) {
                row.figure.low = values[like] * 0.7;
                row.figure.high = like == 13 ? 400.0 : values[like] * 1.25;
            }
        }
        data.rows += row;
    }
    return data;
}

XmrData leadTimeMonths(const QList<std::optional<double>>& values)
{
    XmrData data;
    data.kpi = leadTime();
    data.subject = u"플랫폼 팀"_s;
    std::vector<XmrPoint> points;
    QDate month(2025, 7, 1);
    for (const std::optional<double>& value : values) {
        Figure figure;
        figure.kpi = data.kpi.key;
        figure.period = { month, month.addMonths(1) };
        if (value) {
            figure.value = value;
            figure.n = 24;
            figure.status = FigureStatus::Ok;
            points.push_back({ month, *value });
        }
        data.months += figure;
        month = month.addMonths(1);
    }
    data.xmr = xmr(points);
    return data;
}

QList<TextItem> textsOf(const Drawing& drawing)
{
    QList<TextItem> texts;
    for (const Item& item : drawing.items) {
        if (const auto* text = std::get_if<TextItem>(&item))
            texts += *text;
    }
    return texts;
}

QStringList wordsOf(const Drawing& drawing)
{
    QStringList words;
    for (const TextItem& text : textsOf(drawing))
        words += text.text;
    return words;
}

QList<MarkItem> marksOf(const Drawing& drawing, qsizetype datum)
{
    QList<MarkItem> marks;
    for (const Item& item : drawing.items) {
        const auto* mark = std::get_if<MarkItem>(&item);
        if (mark && mark->datum == datum)
            marks += *mark;
    }
    return marks;
}

QStringList misplacedTexts(const Drawing& drawing)
{
    const QList<TextItem> texts = textsOf(drawing);
    const QRectF picture(QPointF(), drawing.size);
    QStringList wrong;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!picture.contains(texts[i].rect))
            wrong += u"outside: "_s + texts[i].text;
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            // Lines of text may touch, by less than the room above a capital.
            if (texts[i].rect.adjusted(0, 1, 0, -1).intersects(texts[j].rect.adjusted(0, 1, 0, -1)))
                wrong += texts[i].text + u" on "_s + texts[j].text;
        }
    }
    return wrong;
}

} // namespace levelbook::charts::test
