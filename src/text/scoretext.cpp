#include "text/scoretext.h"

#include "text/figuretext.h"
#include "text/format.h"
#include "text/labels.h"
#include "text/terms.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

QString ratingsText(const Words& words, const ScoreNode& node, int firstRaterWeight)
{
    QStringList parts;
    if (node.first)
        parts << filled(words.translate("Score", "First %1"), { QString::number(*node.first) });
    if (node.second)
        parts << filled(words.translate("Score", "Second %1"), { QString::number(*node.second) });
    QString text = parts.join(u" · "_s);
    if (node.first && node.second)
        text += u" ("_s + splitText(firstRaterWeight) + u')';
    return text;
}

QString evidenceText(const Words& words, const KpiDefinition& kpi, const Figure& figure)
{
    const QString numerator = plainNumberText(figure.numerator.value_or(0));
    const QString denominator = plainNumberText(figure.denominator.value_or(0));
    switch (kpi.kind) {
    case KpiKind::Ratio:
    case KpiKind::Snapshot:
    case KpiKind::Rate:
        return numerator + u" / "_s + denominator;
    case KpiKind::Duration:
        return nText(figure.n);
    case KpiKind::Count:
        return filled(words.translate("Score", "%1 in %2 days"), { numerator, denominator });
    }
    return {};
}

} // namespace

QString nodeLabel(const Words& words, const ScoreNode& node)
{
    if (node.key == u"final")
        return label(words, Term::FinalScore);
    if (node.key == u"achievement")
        return label(words, Term::Achievement);
    if (node.key == u"competency")
        return label(words, Term::CompetencyScore);
    return node.label.in(words.language());
}

QString nodeValueText(const ScoreNode& node)
{
    return node.value ? scoreText(roundedHundredths(*node.value)) : noValueText();
}

QString nodeShareText(const ScoreNode& node)
{
    return node.value ? percentText(100 * node.share) : noValueText();
}

QString nodeSourceText(const Words& words, const ScoreNode& node, const Framework& framework)
{
    if (!node.children.isEmpty())
        return {};
    const KpiDefinition* kpi = framework.kpi(node.key);
    if (!node.value)
        return kpi && node.figure ? figureStatusText(words, *kpi, *node.figure)
                                  : label(words, node.status);
    if (kpi && node.figure)
        return evidenceText(words, *kpi, *node.figure);
    return ratingsText(words, node, framework.firstRaterWeight);
}

} // namespace levelbook
