// What differs between two revisions of a review: a list of the changes, and old and new side by
// side.
#pragma once

#include "gui/session.h"
#include "models/changecolumns.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace levelbook::gui {

class ReadTable;

class RevisionsDialog : public QDialog {
    Q_OBJECT

public:
    /// `revisions`: the documents of at least two revisions, oldest first.
    RevisionsDialog(Session& session, const QList<ReviewDocument>& revisions,
        const Framework& framework, QWidget* parent);
    ~RevisionsDialog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Side {
        QLabel* label;
        QComboBox* revision;
        QLabel* heading;
        QPlainTextEdit* text;
    };
    Side makeSide(const QString& name) const;
    void retranslate();
    void compare();
    void showChange();
    const ReviewDocument& chosen(const Side& side) const;
    QString revisionName(const ReviewDocument& revision) const;

    Session& m_session;
    QList<ReviewDocument> m_revisions;
    Framework m_framework;
    RecordModel<ListedChange> m_model;
    QLabel* m_title;
    Side m_old;
    Side m_new;
    QLabel* m_count;
    ReadTable* m_table;
    QLabel* m_what;
    QPushButton* m_copy;
    QPushButton* m_close;
};

} // namespace levelbook::gui
