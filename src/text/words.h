// The program's words in one language, independent of the window's: a paper or a chart may speak
// another language than the form beside it.
#pragma once

#include "text/language.h"

#include <QString>
#include <QStringList>

namespace levelbook {

/// A small value, passed by reference or copied at will. All copies share one loaded translation,
/// which is only read, so that worker threads may use it at the same time.
///
/// The member is named translate(), because that is the name by which lupdate finds literals:
/// `words.translate("Charts", "Mean")`. Texts are worded so that no plural form is needed
/// ("Rows: 3").
class Words {
public:
    explicit Words(Language language);

    Language language() const { return m_language; }

    /// The text in this language; the source itself for English and where no translation is known.
    QString translate(
        const char* context, const char* source, const char* disambiguation = nullptr) const;

private:
    Language m_language;
};

/// Puts args in the places %1 to %9 of a text, all at once: a "%2" inside an arg stays as it is,
/// and a place without an arg becomes empty.
QString filled(const QString& pattern, const QStringList& args);

} // namespace levelbook
