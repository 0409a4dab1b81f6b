// From the words of a command line to a verb with its arguments, and from its result to what is
// printed.
#pragma once

#include "cli/command.h"

namespace levelbook::cli {

/// A command line, read. Either a verb with its arguments, or why there is none.
struct Invocation {
    Globals globals;
    Arguments arguments;
    const Command* command = nullptr;
    std::optional<Error> error; ///< Wrong use.
    bool help = false;
    bool version = false;

    bool draws() const { return command && command->draws; }
};

/// Reads the words behind the program's name. Texts are taken in NFC.
Invocation readInvocation(const QStringList& words);

/// What goes to the two streams, and how the process ends: 0 done, 1 failed with nothing changed, 2
/// wrong use. With --json everything, errors too, is one JSON document on stdout.
struct Printed {
    QString out;
    QString err;
    int exitCode = 0;
};

Printed execute(const Invocation& invocation);

} // namespace levelbook::cli
