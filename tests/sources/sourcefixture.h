// What the tests of this layer share: files made for one test, and rows that outlive their file.
#pragma once

#include "sources/sources.h"
#include "support/support.h"

#include <QTemporaryDir>

#include <string>
#include <vector>

namespace levelbook::test {

/// A KpiRow that owns its text.
struct OwnedRow {
    qint64 line = 0;
    std::string who;
    bool team = false;
    QString kpi;
    QDate date;
    KpiValues values;
    std::string ref;
    std::string note;
    bool operator==(const OwnedRow&) const = default;
};

/// What reading a KPI file gave.
struct KpiOutcome {
    Result<TableReading> reading = TableReading{};
    std::vector<OwnedRow> rows;
    ProblemList problems;
};

/// A problem as "line code column", for comparing.
std::string brief(const Problem& problem);
std::vector<std::string> brief(const ProblemList& problems);

/// One KPI of each kind, and mttr and sla_attainment for teams; with their names in both languages.
QList<KpiDefinition> someKpis();

class SourceTest : public testing::Test {
protected:
    /// Writes a file into a folder of the test's own; returns its path.
    QString file(const QByteArray& bytes, const QString& name = QStringLiteral("data.csv"));
    /// Reads a KPI file with someKpis().
    static KpiOutcome readKpis(const QString& path, const ReadOptions& options = {});
    /// The header of a KPI file with all columns, and these lines.
    QString kpiFile(const QByteArray& lines);

    QTemporaryDir m_dir;
};

} // namespace levelbook::test
