// A company's files and its database, made once for what runs in one program, or to be kept.
#pragma once

#include "companydata.h"
#include "storage/sqlitestore.h"
#include "workspace/imports.h"

#include <QTemporaryDir>

#include <memory>

namespace levelbook::bench {

class CompanyFile {
public:
    /// Writes the CSV files and imports them. Ends the program with a message where that fails.
    explicit CompanyFile(const CompanySize& size = {});
    /// The same in an existing folder, where it stays: people.csv, kpi.csv and company.levelbook,
    /// which must not be there yet.
    CompanyFile(const QString& folder, const CompanySize& size);

    Store& store() { return *m_store; }
    QString kpiCsv() const { return QString::fromStdString(m_files.kpi.string()); }
    std::int64_t records() const { return m_files.records; }
    /// What the import of the records said.
    const ImportOutcome& outcome() const { return m_outcome; }
    /// A request to import the records again.
    ImportRequest requestFor(const QString& csv) const;

private:
    CompanyFile(std::unique_ptr<QTemporaryDir> temporary, const CompanySize& size);

    std::unique_ptr<QTemporaryDir> m_temporary;
    CompanyFiles m_files;
    ImportOutcome m_outcome;
    std::unique_ptr<SqliteStore> m_store; // Closed before its folder goes.
};

[[noreturn]] void giveUp(const QString& why);

/// The value of a result; ends the program with the error's key where there is none.
template <class T>
T need(Result<T> result)
{
    if (!result)
        giveUp(errorKey(result.error().code));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The company of the speed goals, made at the first call.
CompanyFile& company();

} // namespace levelbook::bench
