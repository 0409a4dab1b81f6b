// Review cycles: adding one, advancing it, finding it by name.
#pragma once

#include "domain/cycleadvance.h"
#include "domain/store.h"

namespace levelbook {

/// The cycle of a name; UnknownCycle where there is none.
Result<Cycle> cycleNamed(Store& store, const QString& name);

/// Adds a planned cycle. Fails on an empty or taken name, an empty period, or stages without First.
Result<Cycle> addCycle(
    Store& store, const QString& name, const Period& period, QList<Stage> stages);

/// Takes a cycle to its next state; TransitionNotAllowed at the end. Where `to` is given it must
/// be that one, so that nobody takes a cycle further than was asked for.
Result<Cycle> advanceCycle(Store& store, const QString& name, std::optional<CycleState> to = {});

/// What taking the cycle to its next state would do; TransitionNotAllowed at the end.
Result<CycleAdvance> previewAdvance(Store& store, const QString& name);

} // namespace levelbook
