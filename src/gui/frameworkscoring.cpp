// The sections of the framework editor about scores: weights, ratings and grades; see
// frameworksections.h.
#include "gui/frameworksections.h"
#include "gui/numberedit.h"
#include "gui/plainlabel.h"
#include "text/format.h"
#include "text/frameworktext.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int nameWidth = 160;

QLabel* named(QGridLayout* grid, int row, const QString& text)
{
    QLabel* name = plainLabel();
    name->setText(text);
    name->setMinimumWidth(nameWidth);
    grid->addWidget(name, row, 0);
    return name;
}

void addWeights(FrameworkFields& form, QGridLayout* grid)
{
    const Words& words = form.words();
    const Framework& framework = form.draft().now();
    int row = grid->rowCount();
    for (qsizetype at = 0; at < framework.dimensions.size(); ++at, ++row) {
        const QString key = framework.dimensions[at].key;
        const QString name = framework.dimensions[at].name.in(words.language());
        named(grid, row, name);
        for (qsizetype level = 0; level < framework.levels.size(); ++level) {
            const auto keyAt = [at](const Framework& f) { return f.dimensions.value(at).key; };
            auto* weight = form.makeNumber(
                { u"levels[%1].dimension_weights.%2"_s.arg(level).arg(key),
                    u"%1, %2"_s.arg(name, label(words, framework.levels[level].level)) },
                { [=](const Framework& f) {
                     const QMap<QString, int>& weights = f.levels[level].dimensionWeights;
                     return weights.isEmpty() ? 100.0 / double(f.dimensions.size())
                                              : weights.value(keyAt(f)) / 100.0;
                 },
                    [=](Framework& f, double percent) {
                        f.levels[level].dimensionWeights[keyAt(f)] = qRound(percent * 100);
                    } },
                { 0, 100, 2, u"%"_s });
            grid->addWidget(weight, row, int(level) + 1, Qt::AlignRight);
            form.follow([weight, level](const Framework& f) {
                weight->setEnabled(!f.levels[level].dimensionWeights.isEmpty());
            });
        }
    }
}

void addSums(FrameworkFields& form, QGridLayout* grid)
{
    const Words& words = form.words();
    const Framework& framework = form.draft().now();
    const int row = grid->rowCount();
    named(grid, row, words.translate("FrameworkEditor", "Sum"));
    named(grid, row + 2, words.translate("FrameworkEditor", "Equal parts"));
    for (qsizetype level = 0; level < framework.levels.size(); ++level) {
        const QString path = u"levels[%1].dimension_weights"_s.arg(level);
        QLabel* sum = plainLabel(Voice::Normal, true);
        sum->setObjectName(path + u".sum"_s);
        sum->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(sum, row, int(level) + 1);
        grid->addWidget(form.makeProblem({ path }), row + 1, int(level) + 1);
        auto* equal = new QCheckBox;
        equal->setObjectName(path + u".equal"_s);
        equal->setAccessibleName(u"%1, %2"_s.arg(words.translate("FrameworkEditor", "Equal parts"),
            label(words, framework.levels[level].level)));
        grid->addWidget(equal, row + 2, int(level) + 1, Qt::AlignRight);
        QObject::connect(equal, &QCheckBox::clicked, &form, [&form, path, level](bool on) {
            form.edit(path, [&](Framework& f) { setDimensionWeights(f, level, !on); });
        });
        form.follow([sum, equal, level, words](const Framework& f) {
            const QMap<QString, int>& weights = f.levels[level].dimensionWeights;
            int total = 0;
            for (const int weight : weights)
                total += weight;
            sum->setText(weights.isEmpty() ? QString() : weightSumText(words, total));
            equal->setChecked(weights.isEmpty());
        });
    }
}

void addSplits(FrameworkFields& form, QGridLayout* grid)
{
    const Words& words = form.words();
    const Framework& framework = form.draft().now();
    const int row = grid->rowCount();
    named(grid, row, frameworkFieldText(words, u"achievement_weight"_s));
    for (qsizetype level = 0; level < framework.levels.size(); ++level) {
        grid->addWidget(
            form.makeNumber({ u"levels[%1].achievement_weight"_s.arg(level),
                                u"%1, %2"_s.arg(label(words, Term::Achievement),
                                    label(words, framework.levels[level].level)) },
                { [level](const Framework& f) { return f.levels[level].achievementWeight / 100.0; },
                    [level](Framework& f, double percent) {
                        f.levels[level].achievementWeight = qRound(percent * 100);
                    } },
                { 0, 100, 2, u"%"_s }),
            row, int(level) + 1, Qt::AlignRight);
        QLabel* rest = plainLabel(Voice::Muted);
        rest->setAlignment(Qt::AlignRight);
        grid->addWidget(rest, row + 1, int(level) + 1);
        form.follow([rest, level](const Framework& f) {
            rest->setText(splitText(f.levels[level].achievementWeight));
        });
    }
}

} // namespace

void fillScoring(FrameworkFields& form)
{
    const Words& words = form.words();
    form.addNote(words.translate("FrameworkEditor",
        "How much each dimension counts in the achievement, by level, and the achievement beside "
        "the competency in the final score."));
    QGridLayout* grid = form.addGrid();
    const Framework& framework = form.draft().now();
    for (qsizetype level = 0; level < framework.levels.size(); ++level) {
        QLabel* head = plainLabel(Voice::Muted);
        head->setText(label(words, framework.levels[level].level));
        grid->addWidget(head, 0, int(level) + 1, Qt::AlignRight);
        grid->setColumnMinimumWidth(int(level) + 1, 148);
    }
    addWeights(form, grid);
    addSums(form, grid);
    addSplits(form, grid);
    form.addHeading(frameworkFieldText(words, u"first_rater_weight"_s));
    form.addNumber({ u"first_rater_weight"_s, label(words, Rater::First) },
        { [](const Framework& f) { return f.firstRaterWeight / 100.0; },
            [](Framework& f, double percent) { f.firstRaterWeight = qRound(percent * 100); } },
        { 0, 100, 2, u"%"_s });
    form.addFact({ u"first_rater_weight.split"_s, {} },
        [](const Framework& f) { return splitText(f.firstRaterWeight); });
}

void fillRatings(FrameworkFields& form)
{
    const Words& words = form.words();
    const Framework& framework = form.draft().now();
    form.addHeading(label(words, Term::Ratings));
    form.addLanguages();
    for (qsizetype i = 0; i < framework.ratingWords.size(); ++i)
        form.addText({ u"rating_words[%1]"_s.arg(i), QString::number(i + 1) },
            boundTo([i](auto& f) -> auto& { return f.ratingWords[i]; }));
    form.addHeading(label(words, Term::Grade));
    form.addNote(words.translate("FrameworkEditor",
        "From the highest to the lowest, each with the lowest final score that suggests it; the "
        "last one starts at 0."));
    QGridLayout* grid = form.addGrid();
    for (qsizetype i = 0; i < framework.grades.size(); ++i) {
        const QString path = u"grades[%1]"_s.arg(i);
        const QString name = u"%1 %2"_s.arg(label(words, Term::Grade)).arg(i + 1);
        const int row = int(i) * 2;
        grid->addWidget(form.makeLine({ path + u".key"_s, name },
                            boundTo([i](auto& f) -> auto& { return f.grades[i].key; }), 80),
            row, 0);
        grid->addWidget(
            form.makeNumber(
                { path + u".from"_s, u"%1, %2"_s.arg(name, frameworkFieldText(words, u"from"_s)) },
                { [i](const Framework& f) { return f.grades[i].fromHundredths / 100.0; },
                    [i](Framework& f, double from) {
                        f.grades[i].fromHundredths = qRound(from * 100);
                    } },
                { 0, 5, 2 }),
            row, 1);
        grid->addWidget(form.makeEntryButtons(name,
                            { u"grades"_s, i, [](const Framework& f) { return f.grades.size(); },
                                [](Framework& f, qsizetype from, qsizetype to) {
                                    // The bounds keep falling: only the names change places.
                                    std::swap(f.grades[from].key, f.grades[to].key);
                                },
                                [](Framework& f, qsizetype at) {
                                    f.grades.removeAt(at);
                                    f.grades.last().fromHundredths = 0;
                                } }),
            row, 2);
        QLabel* problem = form.makeProblem({ path });
        problem->setMinimumWidth(360);
        grid->addWidget(problem, row, 3);
    }
    const qsizetype count = framework.grades.size();
    form.addButton(
        u"grades.add"_s, words.translate("FrameworkEditor", "Add a grade"), [&form, count] {
            form.edit(u"grades"_s, [](Framework& f) {
                // Below the last but one, so that the last one still starts at 0.
                const int above =
                    f.grades.size() > 1 ? f.grades[f.grades.size() - 2].fromHundredths : 500;
                if (!f.grades.isEmpty())
                    f.grades.last().fromHundredths = above / 2;
                f.grades << GradeBand{};
            });
            Q_EMIT form.placeWanted(u"grades[%1]"_s.arg(count));
        });
}

} // namespace levelbook::gui
