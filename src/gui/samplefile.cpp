#include "gui/samplefile.h"

#include "workspace/clock.h"
#include "workspace/samplecalibration.h"
#include "workspace/sampleteam.h"
#include "workspace/workspacefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

QString samplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"sample.levelbook"_s);
}

Result<QString> makeSampleFile()
{
    QString path = samplePath();
    if (QFileInfo::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).path());
    auto store = createFile(path, currentMoment());
    LEVELBOOK_TRY(store);
    auto filled = addSampleTeam(**store, currentMoment(), currentDay());
    if (filled)
        filled = addSampleCalibration(**store, currentMoment(), currentDay());
    if (!filled) {
        store->reset();
        QFile::remove(path);
        return std::move(filled).error();
    }
    return path;
}

} // namespace levelbook::gui
