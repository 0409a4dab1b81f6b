#include "domain/latelibrary.h"

#include <QString>

#include <dlfcn.h>

using namespace Qt::StringLiterals;

namespace levelbook {

Result<const void*> lateFunctions(const char* name)
{
    // A bare name, so that the places that are built into the program are looked through.
    void* library = ::dlopen((QByteArray(name) + ".so").constData(), RTLD_NOW | RTLD_LOCAL);
    void* functions = library ? ::dlsym(library, "levelbookFunctions") : nullptr;
    if (functions)
        return functions;
    return Error{ ErrorCode::PartMissing,
        { QString::fromLatin1(name), QString::fromLocal8Bit(::dlerror()) }, {} };
}

} // namespace levelbook
