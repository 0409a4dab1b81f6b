#include "cli/reviewshown.h"
#include "cli/values.h"
#include "cli/verbs.h"

using namespace Qt::StringLiterals;

namespace levelbook::cli {

namespace {

Result<ReviewState> stateOf(const Arguments& arguments)
{
    const QString text = arguments.value(u"to"_s);
    if (const auto state = reviewStateFromKey(text))
        return *state;
    QStringList keys;
    for (int i = 0; i <= static_cast<int>(ReviewState::Closed); ++i)
        keys << reviewStateKey(static_cast<ReviewState>(i));
    return Error{ ErrorCode::BadChoice, { text, keys.join(u", "_s) }, {} };
}

Result<std::optional<bool>> verdictOf(const Arguments& arguments)
{
    if (!arguments.has(u"upheld"_s))
        return std::optional<bool>();
    const QString text = arguments.value(u"upheld"_s);
    if (text != u"yes" && text != u"no")
        return Error{ ErrorCode::BadChoice, { text, u"yes, no"_s }, {} };
    return std::optional(text == u"yes");
}

} // namespace

Result<Output> reviewAdvance(const Context& context)
{
    const Arguments& arguments = context.arguments;
    auto to = stateOf(arguments);
    LEVELBOOK_TRY(to);
    auto upheld = verdictOf(arguments);
    LEVELBOOK_TRY(upheld);
    if (*upheld && *to != ReviewState::Decided)
        return Error{ ErrorCode::WrongUse, { u"--upheld: --to decided"_s }, {} };
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    LEVELBOOK_TRY(
        advanceReview(**store, arguments.value(u"cycle"_s), arguments.value(u"engineer"_s), *to,
            arguments.value(u"reason"_s), context.actor(), *upheld));
    return shownNow(context, **store);
}

Result<Output> reviewSign(const Context& context)
{
    const Arguments& arguments = context.arguments;
    if (arguments.has(u"behalf"_s) && arguments.has(u"final"_s))
        return Error{ ErrorCode::WrongUse, { u"--behalf | --final"_s }, {} };
    auto box = wholeNumberOf(arguments, u"box"_s);
    LEVELBOOK_TRY(box);
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    const SignRequest request{ *box, arguments.value(u"behalf"_s), arguments.has(u"final"_s) };
    LEVELBOOK_TRY(signReview(**store, arguments.value(u"cycle"_s), arguments.value(u"engineer"_s),
        request, context.actor()));
    return shownNow(context, **store);
}

Result<Output> reviewRaters(const Context& context)
{
    const Arguments& arguments = context.arguments;
    const RaterRequest request{ arguments.optional(u"first"_s), arguments.optional(u"second"_s) };
    if (!request.first && !request.second)
        return Error{ ErrorCode::WrongUse, { u"--first | --second"_s }, {} };
    auto store = context.open(OpenMode::ReadWrite);
    LEVELBOOK_TRY(store);
    LEVELBOOK_TRY(
        setRaters(**store, arguments.value(u"cycle"_s), arguments.value(u"engineer"_s), request));
    return shownNow(context, **store);
}

} // namespace levelbook::cli
