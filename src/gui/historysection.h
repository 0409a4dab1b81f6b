// What happened to a review, over its revisions: who took each step, when and why, who signed.
#pragma once

#include "gui/reviewsection.h"
#include "text/timelinetext.h"

class QPushButton;

namespace levelbook::gui {

class TimelineView;

class HistorySection : public ReviewSection {
    Q_OBJECT

public:
    HistorySection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QString doneMark() const override;
    void build() override;
    void refresh() override;
    bool focusField(const ReviewField&) override { return false; }
    bool focusFirst() override;

Q_SIGNALS:
    void revisionWanted(int revisionNo);
    void compareWanted();
    /// Its links came or went.
    void rebuilt();

private:
    struct Shown {
        QList<TimelineEvent> events;
        QList<std::pair<int, ReviewState>> revisions; ///< Number and state.
        int open = 0; ///< The revision that is read.
        Language language = Language::Korean;
        bool operator==(const Shown&) const = default;
    };
    Shown now() const;
    TimelineNames names() const;
    void addHeading(int revisionNo, ReviewState state);
    void copy();

    TimelineView* m_timeline;
    QLabel* m_none;
    QPushButton* m_compare;
    QPushButton* m_copy;
    std::optional<Shown> m_shown;
};

} // namespace levelbook::gui
