#include "reports/teamreport.h"

#include "charts/charts.h"
#include "reports/newpaper.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

constexpr qreal paperWidth = 174; // Millimetres.
// Charts are laid out in pixels of their own: this many make their letters as large as a table's.
constexpr qreal chartWidth = 700;
constexpr qreal monthsHeight = 280;
constexpr qreal rowHeight = 26;
constexpr qreal aroundRows = 170; // Title, legend, axis.
constexpr qreal mostRowsHeight = 900;

Picture pictureOf(const Words& words, const charts::ChartData& data, QSizeF size)
{
    const auto paint = [words, data, size](QPainter& painter, const QRectF& rect) {
        painter.save();
        const qreal scale = rect.width() / size.width();
        painter.scale(scale, scale);
        charts::paint(painter, charts::chartDrawing(words, data, size), charts::Theme::Light);
        painter.restore();
    };
    return { { paperWidth, paperWidth * size.height() / size.width() }, paint,
        charts::spoken(charts::chartCaption(words, data)) };
}

class TeamBlocks {
public:
    TeamBlocks(const TeamPaper& paper, const PaperVoice& voice)
        : m_paper(paper)
        , m_voice(voice)
    {
    }

    Blocks blocks() const
    {
        Blocks all{ title(), Spacer{ 2 }, facts() };
        const TeamKpi* last = nullptr;
        for (const TeamKpi& one : m_paper.kpis) {
            if (!one.hasData())
                continue;
            // A page of its own: charts and numbers are looked at together.
            if (last)
                all.push_back(PageBreak{});
            if (!last || last->heading != one.heading)
                all.push_back(Heading{ m_voice.heading(name(one.heading)) });
            all.push_back(Heading{ m_voice.heading(name(one.kpi.name)), 2 });
            append(all, peopleBlocks(one));
            append(all, monthBlocks(one));
            last = &one;
        }
        append(all, withoutData());
        return all;
    }

private:
    using Say = PaperVoice::Say;

    static Say term(Term which)
    {
        return [which](const Words& in) { return label(in, which); };
    }
    static Say name(const Localized& text)
    {
        return [&text](const Words& in) { return text.in(in.language()); };
    }
    Text say(Term which) const { return m_voice.label(term(which)); }

    QString subject(const Words& in) const
    {
        return m_paper.team.isEmpty() ? in.translate("Report", "Everybody") : m_paper.team;
    }

    TitleBlock title() const
    {
        const Say about = [this](const Words& in) {
            return subject(in) + u'\n' + periodText(in, m_paper.period);
        };
        return { m_voice.label([](const Words& in) { return in.translate("Report", "Team KPIs"); }),
            m_voice.label(about) };
    }

    KeyValueGrid facts() const
    {
        const auto with = std::ranges::count_if(m_paper.kpis, &TeamKpi::hasData);
        const Say people = [](const Words& in) { return in.translate("Report", "People"); };
        const Say data = [](const Words& in) { return in.translate("Report", "KPIs with data"); };
        return {
            { { say(Term::Team), m_voice.label([this](const Words& in) { return subject(in); }) },
                { m_voice.label(people), countText(m_paper.people) },
                { m_voice.label(data), u"%1 / %2"_s.arg(with).arg(m_paper.kpis.size()) } }
        };
    }

    Blocks peopleBlocks(const TeamKpi& one) const
    {
        charts::DotsData data;
        data.kpi = one.kpi;
        data.subject = m_paper.team;
        data.period = m_paper.period;
        Table table{ { { say(Term::Name), 2 }, { say(Term::Level), 1 },
                         { say(Term::Value), 1.5, Align::Right },
                         { say(Term::Interval), 1.7, Align::Right },
                         { say(Term::N), 0.8, Align::Right },
                         { say(Term::Target), 1.2, Align::Right }, { say(Term::State), 2.8 } },
            {} };
        for (const TeamFigure& figure : one.figures) {
            if (!figure.figure.value)
                continue; // They are told below the table.
            data.rows << charts::DotsRow{ figure.name, figure.level, figure.figure,
                figure.targets };
            table.rows.push_back(figureRow(one.kpi, figure));
        }
        if (table.rows.empty())
            return {};
        const qreal height =
            std::min(aroundRows + rowHeight * qreal(table.rows.size()), mostRowsHeight);
        Blocks blocks{ pictureRow(data, height), std::move(table) };
        if (const auto without = one.figures.size() - data.rows.size(); without > 0) {
            const Say note = [without](const Words& in) {
                return filled(
                    in.translate("Report", "Without data: %1"), { QString::number(without) });
            };
            blocks.push_back(Paragraph{ m_voice.label(note), ParagraphStyle::Note });
        }
        return blocks;
    }

    // A chart's letters are in one language; below it the other one says what it shows.
    PictureRow pictureRow(const charts::ChartData& data, qreal height) const
    {
        const Say said = [&data](const Words& in) {
            return charts::spoken(charts::chartCaption(in, data));
        };
        return { { pictureOf(m_voice.words(), data, { chartWidth, height }) },
            m_voice.second(said) };
    }

    Row figureRow(const KpiDefinition& kpi, const TeamFigure& figure) const
    {
        const Words& words = m_voice.words();
        const QString interval = figureIntervalText(words, kpi, figure.figure);
        const Say level = [&](const Words& in) {
            return figure.level ? label(in, *figure.level) : label(in, KpiScope::Team);
        };
        const Say status = [&](const Words& in) {
            return figureStatusText(in, kpi, figure.figure);
        };
        return Row{ { Cell{ figure.name }, Cell{ m_voice.label(level) },
            Cell{ figureValueText(words, kpi, figure.figure) },
            Cell{ interval.isEmpty() ? noValueText() : interval },
            Cell{ plainNumberText(figure.figure.n) },
            Cell{ figure.targets ? targetText(words, kpi, figure.targets->meets) : noValueText() },
            Cell{ m_voice.label(status) } } };
    }

    Blocks monthBlocks(const TeamKpi& one) const
    {
        charts::XmrData data;
        data.kpi = one.kpi;
        data.subject = m_paper.team;
        data.months = one.months;
        data.xmr = one.xmr;
        const Say month = [](const Words& in) { return in.translate("Charts", "Month"); };
        Table table{ { { m_voice.label(month), 1.2 }, { say(Term::Value), 1.5, Align::Right },
                         { say(Term::Interval), 1.8, Align::Right },
                         { say(Term::N), 0.9, Align::Right }, { say(Term::State), 2.4 },
                         { say(Term::Signal), 1.8 } },
            {} };
        for (const Figure& figure : one.months) {
            if (figure.value)
                table.rows.push_back(monthRow(one, figure));
        }
        if (table.rows.empty())
            return {};
        Blocks blocks{ pictureRow(data, monthsHeight), std::move(table) };
        if (one.xmr)
            blocks.push_back(Paragraph{ limits(one), ParagraphStyle::Note });
        return blocks;
    }

    Row monthRow(const TeamKpi& one, const Figure& figure) const
    {
        const Words& words = m_voice.words();
        const QString interval = figureIntervalText(words, one.kpi, figure);
        const Say status = [&](const Words& in) { return figureStatusText(in, one.kpi, figure); };
        const Say signal = [&](const Words& in) {
            QStringList said;
            for (const XmrSignal& each : one.xmr ? one.xmr->signals : std::vector<XmrSignal>()) {
                if (each.from == figure.period.from)
                    said << label(in, each.rule) + u' ' + label(in, each.side);
            }
            return said.join(u", "_s);
        };
        return Row{ { Cell{ figure.period.from.toString(u"yyyy-MM"_s) },
            Cell{ figureValueText(words, one.kpi, figure) },
            Cell{ interval.isEmpty() ? noValueText() : interval },
            Cell{ plainNumberText(figure.n) }, Cell{ m_voice.label(status) },
            Cell{ m_voice.label(signal) } } };
    }

    Text limits(const TeamKpi& one) const
    {
        const Say said = [&](const Words& in) {
            const auto value = [&](std::optional<double> number) {
                return number ? valueText(in, one.kpi, *number) : noValueText();
            };
            QStringList parts{ label(in, Term::Mean) + u' ' + value(one.xmr->mean),
                label(in, Term::LowerLimit) + u' ' + value(one.xmr->lower),
                label(in, Term::UpperLimit) + u' ' + value(one.xmr->upper) };
            if (one.xmr->provisional)
                parts << label(in, Term::Provisional);
            return parts.join(u" · "_s);
        };
        return m_voice.label(said);
    }

    Blocks withoutData() const
    {
        const Say names = [this](const Words& in) {
            QStringList list;
            for (const TeamKpi& one : m_paper.kpis) {
                if (!one.hasData())
                    list << one.kpi.name.in(in.language());
            }
            return list.join(u" · "_s);
        };
        if (m_voice.plain(names).isEmpty())
            return {};
        const Say heading = [](const Words& in) {
            return in.translate("Report", "KPIs without data");
        };
        return { Heading{ m_voice.heading(heading) }, Paragraph{ m_voice.label(names) } };
    }

    const TeamPaper& m_paper;
    const PaperVoice& m_voice;
};

} // namespace

Document teamReport(const TeamPaper& paper, PaperLanguage language)
{
    const PaperVoice voice(language);
    const Words& words = voice.words();
    const QString title = words.translate("Report", "Team KPIs");
    const QString team = paper.team.isEmpty() ? words.translate("Report", "Everybody") : paper.team;
    Document document = newPaper(paper.head, voice,
        QStringList{ title, team, periodText(words, paper.period) }.join(u" – "_s), team, title);
    document.blocks = TeamBlocks(paper, voice).blocks();
    return document;
}

} // namespace levelbook::reports
