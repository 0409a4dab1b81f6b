#include "companyfile.h"

#include "workspace/workspacefile.h"

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace levelbook::bench {

void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

CompanyFile::CompanyFile(const CompanySize& size)
    : CompanyFile(std::make_unique<QTemporaryDir>(), size)
{
}

CompanyFile::CompanyFile(std::unique_ptr<QTemporaryDir> temporary, const CompanySize& size)
    : CompanyFile(temporary->path(), size)
{
    m_temporary = std::move(temporary);
}

CompanyFile::CompanyFile(const QString& folder, const CompanySize& size)
    : m_files(writeCompany(folder.toStdString(), size))
    , m_store(need(createFile(folder + u"/company.levelbook"_s, requestFor({}).now)))
{
    need(importPeople(*m_store, requestFor(QString::fromStdString(m_files.people.string()))));
    m_outcome = need(importKpi(*m_store, requestFor(kpiCsv())));
}

ImportRequest CompanyFile::requestFor(const QString& csv) const
{
    ImportRequest request;
    request.path = csv;
    request.today = QDate(2025, 1, 1);
    request.now = QDateTime(request.today, QTime(12, 0), Qt::UTC);
    return request;
}

CompanyFile& company()
{
    static CompanyFile file;
    return file;
}

} // namespace levelbook::bench
