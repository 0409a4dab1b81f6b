// Writes a whole file at once, or leaves what was there as it was.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFileDevice>

#include <optional>

namespace levelbook {

inline constexpr qint64 fewBytes = 64 * 1024; ///< A disk with less room is full.

/// Why a file could not be written: DiskFull where its disk has no room for `wanted` more bytes at
/// this moment, which is asked before anything is cleared away; else FileUnwritable with `reason`.
Error writeError(const QString& path, const QString& reason, qint64 wanted);

/// Only for the file's owner: what somebody typed and has not saved yet.
inline constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// `permissions`: those of the file, as the system gives them where none are named. Errors:
/// DiskFull, FileUnwritable.
Result<void> saveFile(const QByteArray& bytes, const QString& path,
    std::optional<QFileDevice::Permissions> permissions = {});

} // namespace levelbook
