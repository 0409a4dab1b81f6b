#include "sourcefixture.h"

using namespace Qt::StringLiterals;

namespace levelbook::test {

std::string brief(const Problem& problem)
{
    const QString line = problem.line ? QString::number(*problem.line) : u"-"_s;
    const QStringList parts{ line, errorKey(problem.code), problem.column };
    return parts.join(u' ').trimmed().toStdString();
}

std::vector<std::string> brief(const ProblemList& problems)
{
    std::vector<std::string> all;
    for (const Problem& problem : problems.kept())
        all.push_back(brief(problem));
    return all;
}

QList<KpiDefinition> someKpis()
{
    const auto kpi = [](const QString& key, const QString& ko, const QString& en, KpiKind kind,
                         KpiScope scope = KpiScope::Person) {
        KpiDefinition definition;
        definition.key = key;
        definition.name = { ko, en };
        definition.kind = kind;
        definition.scope = scope;
        return definition;
    };
    return {
        kpi(u"review_pass_rate"_s, u"코드 리뷰 통과율"_s, u"Code review pass rate"_s,
            KpiKind::Ratio),
        kpi(u"bug_rate"_s, u"버그 발생률"_s, u"Bug rate"_s, KpiKind::Rate),
        kpi(u"test_coverage"_s, u"테스트 커버리지"_s, u"Test coverage"_s, KpiKind::Snapshot),
        kpi(u"pr_lead_time"_s, u"PR 처리 시간"_s, u"PR lead time"_s, KpiKind::Duration),
        kpi(u"review_participation"_s, u"리뷰 참여도"_s, u"Review participation"_s, KpiKind::Ratio),
        kpi(u"tech_docs"_s, u"기술문서 작성 수"_s, u"Technical documents"_s, KpiKind::Count),
        kpi(u"mttr"_s, u"장애 MTTR"_s, u"Incident MTTR"_s, KpiKind::Duration, KpiScope::Team),
        kpi(u"sla_attainment"_s, u"성능 SLA 충족률"_s, u"SLA attainment"_s, KpiKind::Ratio,
            KpiScope::Team),
    };
}

QString SourceTest::file(const QByteArray& bytes, const QString& name)
{
    const QString path = m_dir.filePath(name);
    writeFile(path, bytes);
    return path;
}

KpiOutcome SourceTest::readKpis(const QString& path, const ReadOptions& options)
{
    KpiOutcome outcome;
    const auto keep = [&outcome](const KpiRow& row) -> Result<void> {
        outcome.rows.push_back({ row.line, std::string(row.who), row.team, row.kpi->key, row.date,
            row.values, std::string(row.ref), std::string(row.note) });
        return {};
    };
    outcome.reading =
        kpiSources().front().read({ path, someKpis(), options, keep }, outcome.problems);
    return outcome;
}

QString SourceTest::kpiFile(const QByteArray& lines)
{
    return file("employee_no,kpi,date,value,numerator,denominator,ref,note\n" + lines);
}

} // namespace levelbook::test
