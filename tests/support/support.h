// What tests of every layer share: where the data lies, printing of Qt types, unwrapping of results.
#pragma once

#include "domain/result.h"

#include <gtest/gtest.h>

#include <QByteArray>
#include <QDate>
#include <QString>

#include <ostream>

namespace levelbook::test {

/// The path of a file of the sources, e.g. "resources/demo.json".
QString sourcePath(const QString& name);
/// The path of a file under tests/data.
QString dataPath(const QString& name);
/// The bytes of a file; fails the running test when it cannot be read.
QByteArray readFile(const QString& path);
/// Writes a file whole; fails the running test when it cannot.
void writeFile(const QString& path, const QByteArray& bytes);
/// One line that says an error with its problems, for failure messages.
std::string describe(const Error& error);

/// The value of a result; fails the running test (and aborts it by a thrown assertion) on an error.
template <class T>
T must(Result<T> result)
{
    if (!result) {
        ADD_FAILURE() << "unexpected error: " << describe(result.error());
        throw testing::AssertionException(
            testing::TestPartResult(testing::TestPartResult::kFatalFailure, __FILE__, __LINE__,
                describe(result.error()).c_str()));
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace levelbook::test

// Found by argument-dependent lookup when GoogleTest prints a value.
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QByteArray& bytes, std::ostream* out) { *out << '"' << bytes.toStdString() << '"'; }
inline void PrintTo(const QDate& date, std::ostream* out) { *out << date.toString(Qt::ISODate).toStdString(); }

namespace levelbook {
inline void PrintTo(ErrorCode code, std::ostream* out) { *out << errorKey(code).toStdString(); }
}
