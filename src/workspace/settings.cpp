#include "workspace/settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace levelbook {

namespace {

// A path has separators, which a settings key would take for groups.
QString keyOf(const QString& path)
{
    return u"me/"_s
        + QString::fromLatin1(
            QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QString Settings::me(const QString& path) const { return m_settings.value(keyOf(path)).toString(); }

void Settings::setMe(const QString& path, const QString& employeeNo)
{
    m_settings.setValue(keyOf(path), employeeNo);
}

bool Settings::hasAskedMe(const QString& path) const { return m_settings.contains(keyOf(path)); }

QByteArray Settings::state(const QString& name) const
{
    return m_settings.value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state)
{
    m_settings.setValue(u"state/"_s + name, state);
}

QString Settings::lastFolder() const
{
    const QString last = get(settings::lastFolder);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : last;
}

void Settings::noteFolderOf(const QString& path)
{
    set(settings::lastFolder, QFileInfo(path).absolutePath());
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = get(settings::recentFiles);
    if (files.value(0) == path)
        return; // As at most starts, which need not wait for the disk then.
    files.removeAll(path);
    files.prepend(path);
    while (files.size() > mostRecentFiles)
        files.removeLast();
    set(settings::recentFiles, files);
}

} // namespace levelbook
