#include "domain/reviewtransition.h"

namespace levelbook {

const QList<ReviewTransition>& reviewTransitions()
{
    using State = ReviewState;
    using Needs = QList<Guard>;
    static const Needs open{ Guard::CycleOpen };
    static const Needs reason{ Guard::Reason };
    static const Needs first{ Guard::FirstRated, Guard::FirstOverall };
    static const Needs second{ Guard::SecondRated };
    static const Needs approval{ Guard::Graded, Guard::BoxesSettled };

    static const QList<ReviewTransition> table{
        { State::Draft, State::Self, Move::Forward, open },
        { State::Draft, State::First, Move::Forward, open },
        { State::Self, State::First, Move::Forward, { Guard::SelfRated } },
        { State::First, State::Second, Move::Forward, first },
        { State::First, State::Calibration, Move::Forward, first },
        { State::First, State::Approved, Move::Forward, first + approval },
        { State::Second, State::Calibration, Move::Forward, second },
        { State::Second, State::Approved, Move::Forward, second + approval },
        { State::Calibration, State::Approved, Move::Forward, approval },
        { State::Approved, State::Disclosed, Move::Forward, { Guard::CycleDisclosed } },
        { State::Disclosed, State::Acknowledged, Move::Forward, {} },
        { State::Decided, State::Acknowledged, Move::Forward, {} },
        { State::Acknowledged, State::Closed, Move::Forward, { Guard::CycleClosed } },

        { State::Self, State::Draft, Move::Back, reason },
        { State::First, State::Self, Move::Back, reason },
        { State::First, State::Draft, Move::Back, reason },
        { State::Second, State::First, Move::Back, reason },
        { State::Calibration, State::Second, Move::Back, reason },
        { State::Calibration, State::First, Move::Back, reason },

        { State::Disclosed, State::Appealed, Move::Appeal, { Guard::InAppealDays, Guard::Reason } },
        { State::Appealed, State::Decided, Move::Decision, { Guard::Verdict, Guard::Reason } },

        { State::Acknowledged, State::First, Move::Reopen, reason },
        { State::Closed, State::First, Move::Reopen, reason },
    };
    return table;
}

} // namespace levelbook
