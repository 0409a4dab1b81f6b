// The duties or the competencies of the level, each with its rating and comment.
#pragma once

#include "gui/reviewsection.h"

namespace levelbook::gui {

class ItemRow;

class ItemsSection : public ReviewSection {
    Q_OBJECT

public:
    enum class What { Duties, Competencies };

    ItemsSection(What what, Session& session, ReviewDesk& desk, QWidget* parent = nullptr);

    QString title() const override;
    QString doneMark() const override;
    void build() override;
    void refresh() override;
    bool focusField(const ReviewField& field) override;
    bool focusFirst() override;
    /// The first or the last row's bar.
    bool focusEnd(int step);

Q_SIGNALS:
    /// The rows end here: the neighbour before (-1) or behind (1) them is wanted.
    void pastEnd(int step);

private:
    const QList<LevelItem>& items() const;
    void addHeader();
    void addRow(const LevelItem& item);
    void refreshRow(qsizetype at);
    void rate(const QString& item, std::optional<int> rating);
    void skip(const LevelItem& item);
    void moveFrom(const ItemRow* row, int step);
    Rating ratingOf(const QString& item) const;

    What m_what;
    QList<ItemRow*> m_rows; ///< As items().
};

} // namespace levelbook::gui
