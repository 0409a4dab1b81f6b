// What the program remembers on this computer, one line a setting; what belongs to a file is kept
// in it.
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

namespace levelbook {

/// A remembered value with its key and default.
template <class T>
struct Setting {
    const char* key;
    T fallback;
};

namespace settings {
inline const Setting<QString> language{ "language", {} }; ///< "ko", "en"; empty: as the desktop.
inline const Setting<QString> theme{ "theme", {} }; ///< "light", "dark"; empty: as the desktop.
inline const Setting<QStringList> recentFiles{ "recentFiles", {} }; ///< Newest first.
inline const Setting<QString> paperLanguage{ "paper/language",
    {} }; ///< "ko", "en", "both"; empty: the window's.
inline const Setting<QString> paperSize{ "paper/size", {} }; ///< "a4", "letter"; empty: A4.
inline const Setting<QString> lastFolder{ "lastFolder", {} }; ///< Where a file was chosen last.
inline const Setting<QString> lastPage{ "lastPage", {} }; ///< The page's key.
inline const Setting<int> backupsKept{ "backups/kept", 10 }; ///< How many stay beside a file.
inline const Setting<bool> backupOnClose{ "backups/onClose", true };
} // namespace settings

/// The number of recent files that are kept.
inline constexpr int mostRecentFiles = 8;

/// Reads and writes settings, in the platform's usual place.
class Settings {
public:
    template <class T>
    T get(const Setting<T>& setting) const
    {
        return m_settings.value(QLatin1String(setting.key), setting.fallback).template value<T>();
    }
    template <class T>
    void set(const Setting<T>& setting, const T& value)
    {
        m_settings.setValue(QLatin1String(setting.key), value);
    }

    /// Who I am in a file, by employee number; a person may have several files.
    QString me(const QString& path) const;
    void setMe(const QString& path, const QString& employeeNo);
    /// Whether setMe() was ever called for a file, with whatever answer.
    bool hasAskedMe(const QString& path) const;

    /// The state of a window part (splitter, header, geometry) by its object name.
    QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);

    /// The folder of the file that was chosen last; the first time, where people keep documents.
    QString lastFolder() const;
    void noteFolderOf(const QString& path);

    /// Puts a file at the head of the recent ones.
    void addRecentFile(const QString& path);

private:
    QSettings m_settings;
};

} // namespace levelbook
