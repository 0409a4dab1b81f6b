#include "cli/command.h"

using namespace Qt::StringLiterals;

namespace levelbook::cli {

Result<std::unique_ptr<SqliteStore>> Context::open(OpenMode mode) const
{
    if (globals.db.isEmpty())
        return Error{ ErrorCode::MissingOption, { u"--db"_s }, {} };
    return openFile(globals.db, mode);
}

} // namespace levelbook::cli
