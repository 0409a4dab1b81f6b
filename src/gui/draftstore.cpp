#include "gui/draftstore.h"

#include "domain/people.h"
#include "domain/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

std::optional<ReviewDraft> readDraft(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    auto draft = draftFromJson(file.readAll());
    return draft ? std::optional(*std::move(draft)) : std::nullopt;
}

ReviewDraft withoutResidentNumbers(ReviewDraft draft)
{
    const QList<ReviewField> fields = changedFields(draft.base, draft.mine, draft.rater);
    for (const ReviewField& field : fields) {
        ReviewDraft one = draft;
        one.base = draft.mine;
        copyField(one.base, draft.base, field, draft.rater);
        if (looksLikeResidentNumber(plainTextOf(one)))
            copyField(draft.mine, draft.base, field, draft.rater);
    }
    return draft;
}

} // namespace

DraftStore::DraftStore()
    : DraftStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s)
{
}

DraftStore::DraftStore(const QString& folder)
    : m_folder(folder)
{
}

QString DraftStore::pathOf(
    const QString& file, const QString& cycle, const QString& employeeNo) const
{
    // Names of cycles and people may hold anything; a hash is a safe file name.
    const QByteArray key = QStringList{ file, cycle, employeeNo }.join(QChar(u'\0')).toUtf8();
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return m_folder + u'/' + QString::fromLatin1(name) + u".json"_s;
}

Result<void> DraftStore::write(const ReviewDraft& draft) const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    const QString path = pathOf(draft.file, draft.cycle, draft.employeeNo);
    return saveFile(draftToJson(withoutResidentNumbers(draft)), path, ownerOnly);
}

std::optional<ReviewDraft> DraftStore::find(
    const QString& file, const QString& cycle, const QString& employeeNo) const
{
    return readDraft(pathOf(file, cycle, employeeNo));
}

QList<ReviewDraft> DraftStore::all(const QString& file) const
{
    QList<ReviewDraft> drafts;
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u"*.json"_s }, QDir::Files);
    for (const QString& name : names) {
        const auto draft = readDraft(folder.filePath(name));
        if (draft && draft->file == file)
            drafts << *draft;
    }
    std::stable_sort(drafts.begin(), drafts.end(),
        [](const ReviewDraft& a, const ReviewDraft& b) { return a.typedAt > b.typedAt; });
    return drafts;
}

void DraftStore::remove(const QString& file, const QString& cycle, const QString& employeeNo) const
{
    QFile::remove(pathOf(file, cycle, employeeNo));
}

} // namespace levelbook::gui
