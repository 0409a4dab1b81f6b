// The SHA-256 of a file, computed beside other work on it.
#pragma once

#include "domain/result.h"

#include <atomic>
#include <future>

namespace levelbook {

/// Starts at once on a thread of its own; destroying it ends that soon.
class FileHash {
public:
    explicit FileHash(const QString& path);
    ~FileHash();
    FileHash(const FileHash&) = delete;
    FileHash& operator=(const FileHash&) = delete;

    /// Waits for it: in hex. Once only. Errors: FileNotFound, NotARegularFile, FileUnreadable.
    Result<QString> take();

private:
    std::atomic_bool m_unwanted = false;
    std::future<Result<QString>> m_result; // Last: its thread reads the others.
};

} // namespace levelbook
