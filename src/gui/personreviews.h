// A person's reviews of all cycles, the newest first.
#pragma once

#include "gui/personfacts.h"
#include "gui/readtable.h"
#include "gui/session.h"
#include "models/recordmodel.h"

namespace levelbook::gui {

class PersonReviews : public ReadTable {
    Q_OBJECT

public:
    explicit PersonReviews(Session& session, QWidget* parent = nullptr);

    void show(const QList<ReviewLine>& reviews);
    void retranslate();

Q_SIGNALS:
    /// Enter or a double click on a review: its cycle.
    void reviewWanted(const QString& cycle);

private:
    Session& m_session;
    RecordModel<ReviewLine> m_model;
};

} // namespace levelbook::gui
