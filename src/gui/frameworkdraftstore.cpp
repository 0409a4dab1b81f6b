#include "gui/frameworkdraftstore.h"

#include "domain/frameworkjson.h"
#include "domain/savefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

FrameworkDraftStore::FrameworkDraftStore()
    : m_folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s)
{
}

QString FrameworkDraftStore::pathOf(const QString& file, const QString& key) const
{
    const QByteArray name = QCryptographicHash::hash(
        QStringList{ file, key }.join(QChar(u'\0')).toUtf8(), QCryptographicHash::Sha256);
    return u"%1/%2.framework"_s.arg(m_folder, QString::fromLatin1(name.toHex()));
}

Result<void> FrameworkDraftStore::write(const KeptFramework& draft) const
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    const QString path = pathOf(draft.file, draft.framework.key);
    const QJsonObject kept{ { u"base_version"_s, draft.baseVersion },
        { u"typed_at"_s, draft.typedAt.toString(Qt::ISODate) },
        { u"framework"_s, QJsonDocument::fromJson(toJson(draft.framework)).object() } };
    return saveFile(QJsonDocument(kept).toJson(), path, ownerOnly);
}

std::optional<KeptFramework> FrameworkDraftStore::find(
    const QString& file, const QString& key) const
{
    QFile kept(pathOf(file, key));
    if (!kept.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(kept.readAll()).object();
    auto framework =
        unfinishedFrameworkFromJson(QJsonDocument(object[u"framework"_s].toObject()).toJson());
    if (!framework || framework->key != key)
        return std::nullopt;
    return KeptFramework{ file, object[u"base_version"_s].toInt(),
        QDateTime::fromString(object[u"typed_at"_s].toString(), Qt::ISODate),
        *std::move(framework) };
}

void FrameworkDraftStore::remove(const QString& file, const QString& key) const
{
    QFile::remove(pathOf(file, key));
}

} // namespace levelbook::gui
