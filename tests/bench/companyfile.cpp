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
    : m_files(writeCompany(m_folder.path().toStdString(), size))
    , m_store(need(createFile(m_folder.filePath(u"company.levelbook"_s), requestFor({}).now)))
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
