// F1: a process is killed while it saves.
#include "storage/helper.h"
#include "storage/testschema.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <unistd.h>

using namespace levelbook;
using namespace levelbook::test;
using namespace Qt::StringLiterals;

TEST(Kill, LosesNothingAcknowledgedInAHundredRuns)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"killed.levelbook"_s);
    makeDatabase(path);
    QRandomGenerator random(20260601);
    int interrupted = 0;
    for (int run = 0; run < 100; ++run) {
        Helper writer({ u"write"_s, path });
        const int acknowledgements = random.bounded(1, 8);
        qint64 acknowledged = -1;
        for (int i = 0; i < acknowledgements; ++i)
            acknowledged = writer.line().toLongLong();
        ::usleep(useconds_t(random.bounded(8000)));
        writer.kill();
        for (QString more = writer.line(); !more.isEmpty(); more = writer.line())
            acknowledged = more.toLongLong();
        interrupted += QFile::exists(path + u"-journal"_s);

        const auto database = openDatabase(path);
        const qint64 saved = wholePairs(*database);
        ASSERT_GE(saved, acknowledged) << "run " << run;
        ASSERT_LE(saved, acknowledged + 1) << "run " << run;
    }
    RecordProperty("interrupted", interrupted);
    // Kills between two actions prove nothing: some must have hit one.
    EXPECT_GT(interrupted, 5);
}
