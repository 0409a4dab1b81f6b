#include "reports/frameworkreport.h"

#include "reports/newpaper.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::reports {

namespace {

class Booklet {
public:
    Booklet(const Framework& framework, const PaperVoice& voice)
        : m_framework(framework)
        , m_voice(voice)
    {
    }

    Blocks blocks()
    {
        const SectionTitles& titles = m_framework.sections;
        m_blocks.push_back(TitleBlock{ say(m_framework.title), subtitle() });
        section(titles.overview);
        m_blocks.push_back(Paragraph{ say(m_framework.overview) });
        addStack();
        addLevels();
        addGrowth();
        addDimensions();
        addImpact();
        addScoring();
        section(titles.vision);
        m_blocks.push_back(
            Box{ {}, { say(m_framework.vision), say(m_framework.visionAttribution) } });
        m_blocks.push_back(Paragraph{ say(m_framework.closing), ParagraphStyle::Note });
        return std::move(m_blocks);
    }

private:
    Text say(const Localized& text, bool bold = false) const
    {
        return m_voice.label([&](const Words& in) { return text.in(in.language()); }, bold);
    }
    Text say(Term term) const
    {
        return m_voice.label([term](const Words& in) { return label(in, term); });
    }
    Text say(Level level) const
    {
        return m_voice.label([level](const Words& in) { return label(in, level); });
    }
    Text head(const Localized& text) const
    {
        return m_voice.heading([&](const Words& in) { return text.in(in.language()); });
    }
    void section(const Localized& title) { m_blocks.push_back(Heading{ head(title) }); }

    Text subtitle() const
    {
        return m_voice.label([this](const Words& in) {
            return m_framework.series.in(in.language()) + u" · "_s
                + filled(
                    in.translate("Report", "Version %1"), { QString::number(m_framework.version) });
        });
    }

    void addStack()
    {
        section(m_framework.sections.stack);
        Table table{ { { {}, 1 }, { {}, 3.2 } }, {} };
        for (const StackGroup& group : m_framework.stack)
            table.rows.push_back(Row{ { Cell{ .text = say(group.name, true), .shaded = true },
                Cell{ say(group.text) } } });
        m_blocks.push_back(std::move(table));
    }

    void addLevels()
    {
        const SectionTitles& titles = m_framework.sections;
        section(titles.levels);
        for (const LevelDefinition& level : m_framework.levels) {
            const PaperVoice::Say name = [&](const Words& in) {
                return u"%1 (%2)"_s.arg(level.title.in(in.language()),
                    careerYearsText(in, level.yearsFrom, level.yearsTo));
            };
            m_blocks.push_back(Heading{ m_voice.heading(name), 2 });
            m_blocks.push_back(KeyValueGrid{ { { head(titles.focus), say(level.focus) } }, 1, 6 });
            addItems(titles.duties, level.duties);
            addItems(titles.competencies, level.competencies);
        }
    }

    void addItems(const Localized& title, const QList<LevelItem>& items)
    {
        BulletList list{ {}, u"☐"_s };
        for (const LevelItem& item : items)
            list.items.push_back(say(item.text));
        m_blocks.push_back(Heading{ head(title), 3 });
        m_blocks.push_back(std::move(list));
    }

    void addGrowth()
    {
        const SectionTitles& titles = m_framework.sections;
        section(titles.growth);
        Table table{ { { say(titles.growthStep), 1.3 }, { say(titles.growthFocus), 1.8 },
                         { say(titles.growthGoal), 3.2 } },
            {} };
        for (const Transition& step : m_framework.transitions) {
            const PaperVoice::Say name = [&](const Words& in) {
                return u"%1 → %2"_s.arg(label(in, step.from), label(in, step.to));
            };
            table.rows.push_back(Row{ { Cell{ m_voice.label(name) }, Cell{ say(step.roleFocus) },
                Cell{ say(step.goal) } } });
        }
        m_blocks.push_back(std::move(table));
    }

    void addDimensions()
    {
        section(m_framework.sections.dimensions);
        m_blocks.push_back(Paragraph{
            m_voice.label([](const Words& in) {
                return in.translate("FrameworkDocument",
                    "Targets are floor / meets / exceeds: they earn the scores 1, 3 and 5, with "
                    "straight lines between.");
            }),
            ParagraphStyle::Note });
        Table table{ { { say(Term::Kpi), 3.4 }, { say(Term::Unit), 1.1, Align::Center } }, {} };
        for (const Level level : allLevels)
            table.columns.push_back({ say(level), 1.45, Align::Center });
        for (const Dimension& dimension : m_framework.dimensions) {
            table.rows.push_back(Row{ { Cell{ head(dimension.name) } }, RowStyle::Group });
            for (const KpiDefinition& kpi : dimension.kpis)
                table.rows.push_back(kpiRow(kpi));
        }
        m_blocks.push_back(std::move(table));
    }

    Row kpiRow(const KpiDefinition& kpi) const
    {
        const PaperVoice::Say facts = [&](const Words& in) {
            QStringList parts{ kpi.description.in(in.language()), label(in, kpi.direction),
                u"%1 %2"_s.arg(
                    in.translate("FrameworkDocument", "minimum n"), countText(kpi.minimumN)) };
            if (kpi.scope == KpiScope::Team)
                parts << in.translate("FrameworkDocument", "records of the team");
            if (kpi.weight)
                parts << u"%1 %2"_s.arg(label(in, Term::Weight), basisPointsText(*kpi.weight));
            parts.removeAll(QString());
            return parts.join(u" · "_s);
        };
        Row row{ { Cell{ .text = say(kpi.name), .secondary = m_voice.label(facts) },
            Cell{ m_voice.label([&](const Words& in) { return unitText(in, kpi); }) } } };
        for (const Level level : allLevels)
            row.cells.push_back(Cell{ targetsText(kpi.targets.value(level)) });
        return row;
    }

    void addImpact()
    {
        section(m_framework.sections.impact);
        Table table{ { { {}, 1 }, { {}, 4.2 } }, {} };
        for (const LevelDefinition& level : m_framework.levels)
            table.rows.push_back(Row{
                { Cell{ .text = say(level.level), .shaded = true }, Cell{ say(level.impact) } } });
        m_blocks.push_back(std::move(table));
    }

    void addScoring()
    {
        m_blocks.push_back(Heading{ m_voice.heading([](const Words& in) {
            return in.translate("FrameworkDocument", "Weights, grades and ratings");
        }) });
        Table table{ { { say(Term::Weight), 2.6 } }, {} };
        for (const LevelDefinition& level : m_framework.levels)
            table.columns.push_back({ say(level.level), 1, Align::Center });
        for (const Dimension& dimension : m_framework.dimensions)
            table.rows.push_back(weightRow(say(dimension.name), [&](const LevelDefinition& level) {
                return level.dimensionWeights.isEmpty()
                    ? u"1/%1"_s.arg(m_framework.dimensions.size()) // Exactly an equal part.
                    : basisPointsText(level.dimensionWeights.value(dimension.key));
            }));
        const PaperVoice::Say parts = [](const Words& in) {
            return u"%1 : %2"_s.arg(label(in, Term::Achievement), label(in, Term::CompetencyScore));
        };
        table.rows.push_back(weightRow(m_voice.label(parts),
            [](const LevelDefinition& level) { return splitText(level.achievementWeight); }));
        m_blocks.push_back(std::move(table));
        addScales();
    }

    void addScales()
    {
        const PaperVoice::Say raters = [](const Words& in) {
            return u"%1 : %2"_s.arg(label(in, Rater::First), label(in, Rater::Second));
        };
        const PaperVoice::Say grades = [&](const Words& in) {
            QStringList list;
            for (const GradeBand& band : m_framework.grades)
                list << (band.fromHundredths > 0
                        ? u"%1 ≥ %2"_s.arg(band.key, scoreText(band.fromHundredths))
                        : filled(in.translate("FrameworkDocument", "else %1"), { band.key }));
            return list.join(u", "_s);
        };
        const PaperVoice::Say ratings = [&](const Words& in) {
            const QStringList said = ratingWords(in, m_framework);
            QStringList list;
            for (qsizetype i = 0; i < said.size(); ++i)
                list << u"%1 %2"_s.arg(i + 1).arg(said[i]);
            return list.join(u", "_s);
        };
        m_blocks.push_back(
            KeyValueGrid{ { { m_voice.label(raters), splitText(m_framework.firstRaterWeight) },
                              { say(Term::Grade), m_voice.label(grades) },
                              { say(Term::Ratings), m_voice.label(ratings) } },
                1, 2.6 });
    }

    template <class TextOf>
    Row weightRow(const Text& name, TextOf textOf) const
    {
        Row row{ { Cell{ name } } };
        for (const LevelDefinition& level : m_framework.levels)
            row.cells.push_back(Cell{ textOf(level) });
        return row;
    }

    const Framework& m_framework;
    const PaperVoice& m_voice;
    Blocks m_blocks;
};

} // namespace

Document frameworkReport(const FrameworkPaper& paper, PaperLanguage language)
{
    const PaperVoice voice(language);
    const Words& words = voice.words();
    const Framework& framework = paper.framework;
    Document document = newPaper(paper.head, voice, framework.title.in(words.language()),
        framework.role.in(words.language()),
        filled(words.translate("Report", "Version %1"), { QString::number(framework.version) }));
    document.blocks = Booklet(framework, voice).blocks();
    return document;
}

} // namespace levelbook::reports
