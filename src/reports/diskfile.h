// A file that is written from its beginning to its end, and remembers why it could not be.
#pragma once

#include "domain/result.h"

#include <QIODevice>

namespace levelbook::reports {

/// Those who write PDFs look at no result, and QFile forgets an error at the next write that works:
/// with several threads on a full disk that may be one behind a hole. Here the first error stays,
/// and it is the system's own, not a guess by the room that is left a moment later.
class DiskFile final : public QIODevice {
public:
    explicit DiskFile(const QString& path);
    ~DiskFile() override;

    /// Makes the file, or empties the one that is there. Errors: as finish().
    Result<void> begin();
    /// What has failed so far. Errors: as finish().
    Result<void> check() const;
    /// Writes what is left and closes the file. Errors: DiskFull (a used up quota too),
    /// FileUnwritable.
    Result<void> finish();

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

private:
    void writeOut();

    QString m_path;
    QByteArray m_waiting;
    int m_file = -1;
    int m_error = 0; ///< The first errno; 0 where all went well.
};

} // namespace levelbook::reports
