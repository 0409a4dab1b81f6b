#include "gui/frameworkdocument.h"

#include "gui/documentwriter.h"
#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

using Row = QList<DocumentCell>;

class FrameworkDocument {
public:
    FrameworkDocument(QTextDocument& document, const Framework& framework, const Words& words,
        charts::Theme theme)
        : m_writer(document, theme)
        , m_framework(framework)
        , m_words(words)
    {
    }

    QList<OutlineEntry> write()
    {
        m_writer.muted(in(m_framework.series));
        m_outline << OutlineEntry{ in(m_framework.title), 0,
            m_writer.heading(in(m_framework.title), 0) };
        section(in(m_framework.sections.overview));
        m_writer.paragraph(in(m_framework.overview));
        writeStack();
        writeLevels();
        writeGrowth();
        writeDimensions();
        writeImpact();
        section(in(m_framework.sections.vision));
        m_writer.quote(in(m_framework.vision));
        m_writer.muted(in(m_framework.visionAttribution));
        writeScoring();
        m_writer.muted(in(m_framework.closing));
        return m_outline;
    }

private:
    QString in(const Localized& text) const { return text.in(m_words.language()); }

    void section(const QString& title) { enter(title, 0); }
    void subsection(const QString& title) { enter(title, 1); }
    void enter(const QString& title, int depth)
    {
        m_outline << OutlineEntry{ title, depth, m_writer.heading(title, depth + 1) };
    }

    void writeStack()
    {
        section(in(m_framework.sections.stack));
        QList<Row> rows;
        for (const StackGroup& group : m_framework.stack)
            rows << Row{ { in(group.name) }, { in(group.text) } };
        m_writer.table({}, rows, { 24, 76 });
    }

    void writeLevels()
    {
        const SectionTitles& titles = m_framework.sections;
        section(in(titles.levels));
        for (const LevelDefinition& level : m_framework.levels) {
            subsection(u"%1 (%2)"_s.arg(
                in(level.title), careerYearsText(m_words, level.yearsFrom, level.yearsTo)));
            m_writer.labelled(in(titles.focus), in(level.focus));
            m_writer.labelled(in(titles.duties), {});
            m_writer.list(texts(level.duties));
            m_writer.labelled(in(titles.competencies), {});
            m_writer.list(texts(level.competencies));
        }
    }

    QStringList texts(const QList<LevelItem>& items) const
    {
        QStringList list;
        for (const LevelItem& item : items)
            list << in(item.text);
        return list;
    }

    void writeGrowth()
    {
        const SectionTitles& titles = m_framework.sections;
        section(in(titles.growth));
        QList<Row> rows;
        for (const Transition& step : m_framework.transitions) {
            rows << Row{ { u"%1 → %2"_s.arg(label(m_words, step.from), label(m_words, step.to)) },
                { in(step.roleFocus) }, { in(step.goal) } };
        }
        m_writer.table(
            { { in(titles.growthStep) }, { in(titles.growthFocus) }, { in(titles.growthGoal) } },
            rows, { 20, 30, 50 });
    }

    void writeDimensions()
    {
        section(in(m_framework.sections.dimensions));
        m_writer.muted(m_words.translate("FrameworkDocument",
            "Targets are floor / meets / exceeds: they earn the scores 1, 3 and 5, with straight "
            "lines between."));
        Row header{ { label(m_words, Term::Kpi) }, { label(m_words, Term::Unit) } };
        for (const Level level : allLevels)
            header << DocumentCell{ label(m_words, level), {}, Qt::AlignRight };
        for (const Dimension& dimension : m_framework.dimensions) {
            subsection(in(dimension.name));
            QList<Row> rows;
            for (const KpiDefinition& kpi : dimension.kpis)
                rows << kpiRow(kpi);
            m_writer.table(header, rows, { 34, 14, 13, 13, 13, 13 });
        }
    }

    Row kpiRow(const KpiDefinition& kpi) const
    {
        QStringList facts{ in(kpi.description), label(m_words, kpi.direction),
            u"%1 %2"_s.arg(
                m_words.translate("FrameworkDocument", "minimum n"), countText(kpi.minimumN)) };
        if (kpi.scope == KpiScope::Team)
            facts << m_words.translate("FrameworkDocument", "records of the team");
        if (kpi.weight)
            facts << u"%1 %2"_s.arg(label(m_words, Term::Weight), basisPointsText(*kpi.weight));
        facts.removeAll(QString());
        Row row{ { in(kpi.name), facts.join(u" · "_s) }, { unitText(m_words, kpi) } };
        for (const Level level : allLevels)
            row << DocumentCell{ targetsText(kpi.targets.value(level)), {}, Qt::AlignRight };
        return row;
    }

    void writeImpact()
    {
        section(in(m_framework.sections.impact));
        QList<Row> rows;
        for (const LevelDefinition& level : m_framework.levels)
            rows << Row{ { label(m_words, level.level) }, { in(level.impact) } };
        m_writer.table({}, rows, { 20, 80 });
    }

    void writeScoring()
    {
        section(m_words.translate("FrameworkDocument", "Weights, grades and ratings"));
        Row header{ { label(m_words, Term::Weight) } };
        for (const LevelDefinition& level : m_framework.levels)
            header << DocumentCell{ label(m_words, level.level), {}, Qt::AlignRight };
        QList<Row> rows;
        for (const Dimension& dimension : m_framework.dimensions)
            rows << weightRow(in(dimension.name), [&](const LevelDefinition& level) {
                return level.dimensionWeights.isEmpty()
                    ? u"1/%1"_s.arg(m_framework.dimensions.size()) // Exactly an equal part.
                    : basisPointsText(level.dimensionWeights.value(dimension.key));
            });
        rows << weightRow(u"%1 : %2"_s.arg(label(m_words, Term::Achievement),
                              label(m_words, Term::CompetencyScore)),
            [](const LevelDefinition& level) { return splitText(level.achievementWeight); });
        m_writer.table(header, rows, { 40, 15, 15, 15, 15 });
        m_writer.labelled(
            u"%1 : %2"_s.arg(label(m_words, Rater::First), label(m_words, Rater::Second)),
            splitText(m_framework.firstRaterWeight));
        QStringList grades;
        for (const GradeBand& band : m_framework.grades) {
            grades << (band.fromHundredths > 0
                    ? u"%1 ≥ %2"_s.arg(band.key, scoreText(band.fromHundredths))
                    : filled(m_words.translate("FrameworkDocument", "else %1"), { band.key }));
        }
        m_writer.labelled(label(m_words, Term::Grade), grades.join(u", "_s));
        QStringList ratings;
        for (qsizetype i = 0; i < m_framework.ratingWords.size(); ++i)
            ratings << u"%1 %2"_s.arg(i + 1).arg(in(m_framework.ratingWords[i]));
        m_writer.labelled(label(m_words, Term::Ratings), ratings.join(u", "_s));
    }

    template <class TextOf>
    Row weightRow(const QString& name, TextOf textOf) const
    {
        Row row{ { name } };
        for (const LevelDefinition& level : m_framework.levels)
            row << DocumentCell{ textOf(level), {}, Qt::AlignRight };
        return row;
    }

    DocumentWriter m_writer;
    const Framework& m_framework;
    const Words& m_words;
    QList<OutlineEntry> m_outline;
};

} // namespace

QList<OutlineEntry> writeFramework(
    QTextDocument& document, const Framework& framework, const Words& words, charts::Theme theme)
{
    return FrameworkDocument(document, framework, words, theme).write();
}

} // namespace levelbook::gui
