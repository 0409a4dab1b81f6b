// Runs the storage tests' second process.
#pragma once

#include "support/support.h"

#include <QProcess>
#include <QStringList>

namespace levelbook::test {

class Helper {
public:
    explicit Helper(const QStringList& arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STORAGE_PROCESS), arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~Helper() { kill(); }

    /// The next line of its output; empty at the end.
    QString line()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) { }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Ends its input and waits; true when it ended by itself without an error.
    bool finish()
    {
        m_process.closeWriteChannel();
        return m_process.waitForFinished(30000) && m_process.exitStatus() == QProcess::NormalExit
            && m_process.exitCode() == 0;
    }

private:
    QProcess m_process;
};

} // namespace levelbook::test
