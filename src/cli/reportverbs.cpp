#include "cli/selection.h"
#include "cli/values.h"
#include "cli/verbs.h"
#include "reports/filename.h"
#include "reports/layout.h"
#include "reports/pdf.h"
#include "reports/reports.h"
#include "reports/reviewreport.h"
#include "workspace/cycles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<reports::PaperLanguage> languageOf(const Context& context)
{
    if (!context.arguments.has(u"language"_s))
        return context.globals.language == Language::English ? reports::PaperLanguage::English
                                                             : reports::PaperLanguage::Korean;
    const QString text = context.arguments.value(u"language"_s);
    const auto language = reports::paperLanguageFromKey(text);
    if (!language)
        return Error{ ErrorCode::BadChoice, { text, u"ko, en, both"_s }, {} };
    return *language;
}

// Where the papers go: each into a folder, or the only one to a file.
struct Target {
    QString path;
    bool isFolder = false;
};

Result<Target> targetOf(const Arguments& arguments)
{
    const QFileInfo info(arguments.value(u"out"_s));
    Target target{ info.absoluteFilePath(), info.isDir() || !arguments.has(u"engineer"_s) };
    if (target.isFolder && info.exists() && !info.isDir())
        return Error{ ErrorCode::FileExists, { target.path }, {} };
    if (target.isFolder && !QDir().mkpath(target.path))
        return Error{ ErrorCode::FileUnwritable, { target.path, QString() }, {} };
    return target;
}

} // namespace

Result<Output> reportList(const Context& context)
{
    QJsonArray list;
    QStringList lines;
    for (const reports::ReportKind& kind : reports::reportKinds()) {
        const QString key = QString::fromLatin1(kind.key);
        const QString title = context.words.translate("Report", kind.title);
        const QStringList needs = QString::fromLatin1(kind.needs).split(u' ');
        list << QJsonObject{ { u"kind"_s, key }, { u"title"_s, title },
            { u"needs"_s, QJsonArray::fromStringList(needs) } };
        lines << u"%1  %2 (%3)"_s.arg(key, title, needs.join(u", "_s));
    }
    return Output{ { { u"reports"_s, list } }, lines };
}

Result<Output> reportReview(const Context& context)
{
    const Arguments& arguments = context.arguments;
    LEVELBOOK_TRY(needOneOf(arguments, { u"engineer"_s, u"team"_s, u"all"_s }));
    auto language = languageOf(context);
    LEVELBOOK_TRY(language);
    std::optional<int> revisionNo;
    if (arguments.has(u"revision"_s)) {
        auto number = wholeNumberOf(arguments, u"revision"_s);
        LEVELBOOK_TRY(number);
        revisionNo = *number;
    }
    auto store = context.open(OpenMode::ReadOnly);
    LEVELBOOK_TRY(store);
    auto cycle = cycleNamed(**store, arguments.value(u"cycle"_s));
    LEVELBOOK_TRY(cycle);
    auto reader = DocumentReader::open(**store);
    LEVELBOOK_TRY(reader);
    auto selected = selectedPeople(arguments, reader->people(), cycle->period);
    LEVELBOOK_TRY(selected);
    QList<Review> reviews;
    for (const Engineer* engineer : std::as_const(*selected)) {
        auto own = (*store)->reviews(cycle->id, engineer->id);
        LEVELBOOK_TRY(own);
        if (revisionNo)
            own->removeIf([&](const Review& one) { return one.revisionNo != *revisionNo; });
        if (!own->isEmpty())
            reviews << own->last();
    }
    if (reviews.isEmpty())
        return Error{ ErrorCode::UnknownReview, { arguments.value(u"engineer"_s), cycle->name },
            {} };
    auto target = targetOf(arguments);
    LEVELBOOK_TRY(target);

    reports::FileNames names;
    QJsonArray files;
    QStringList lines;
    for (const Review& review : std::as_const(reviews)) {
        auto paper = reader->paper(review, *cycle, context.globals.now);
        LEVELBOOK_TRY(paper);
        const reports::Pages pages = reports::layout(reports::reviewReport(*paper, *language));
        const ReviewedPerson& person = paper->review.person;
        const QString stem = u"%1 %2 %3"_s.arg(person.employeeNo, person.name, cycle->name);
        const QString path = target->isFolder
            ? QDir(target->path).filePath(names.next(stem, u"pdf"_s))
            : target->path;
        LEVELBOOK_TRY(reports::writePdf(pages, path));
        files << QJsonObject{ { u"engineer"_s, person.employeeNo }, { u"path"_s, path },
            { u"pages"_s, static_cast<qint64>(pages.pages.size()) } };
        lines << path;
    }
    return Output{ { { u"files"_s, files } }, lines };
}

} // namespace levelbook::cli
