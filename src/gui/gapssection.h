// The raters' ratings side by side as one table, the widest gaps first; each line leads to its
// item.
#pragma once

#include "gui/reviewsection.h"
#include "models/gapcolumns.h"

namespace levelbook::gui {

class ReadTable;

class GapsSection : public ReviewSection {
    Q_OBJECT

public:
    GapsSection(Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    /// In how many items the ratings differ.
    QString doneMark() const override;
    void build() override;
    void refresh() override;
    bool focusField(const ReviewField&) override { return false; }
    bool focusFirst() override;

Q_SIGNALS:
    /// A line was followed to its item.
    void itemWanted(const QString& item);

private:
    void lead(int row);
    void fitHeight();

    RecordModel<ListedGap> m_model;
    QLabel* m_nothing;
    ReadTable* m_table;
};

} // namespace levelbook::gui
