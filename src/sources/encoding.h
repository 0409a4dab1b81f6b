// The encodings that text files come in, and how to tell which one a file has.
#pragma once

#include "domain/result.h"

#include <functional>
#include <optional>

class QFile;

namespace levelbook {

enum class Encoding { Detect, Utf8, Utf16LE, Utf16BE, Windows949 };

/// Stable keys: "detect", "utf-8", "utf-16le", "utf-16be", "windows-949".
QString encodingKey(Encoding encoding);
std::optional<Encoding> encodingFromKey(const QString& key);

/// Told how many bytes of how many have been read, about every quarter of a megabyte; false
/// cancels.
using ReadProgress = std::function<bool(qint64 done, qint64 total)>;

/// What the head of an open file tells of its encoding: by its byte order mark; else UTF-16 by its
/// zero bytes. Leaves the file where it is, which must be its start.
std::optional<Encoding> encodingByHead(QFile& file);

/// The encoding of an open file whose head does not tell: UTF-8 where the whole file is (a file
/// that is ASCII for megabytes may still be windows-949 further on); else windows-949, which is
/// what Excel writes in Korea. A file that is nearly all UTF-8 is called UTF-8, so that a single
/// damaged byte is found and not read as Korean. Leaves the file where it is. Fails with
/// FileUnreadable or Cancelled.
///
/// A few windows-949 texts are valid UTF-8 by chance (one like U+D06C alone); who knows better can
/// name the encoding.
Result<Encoding> encodingByContent(QFile& file, const ReadProgress& progress);

} // namespace levelbook
