// The fields of one roadmap item: its words, and the day, note and evidence of its tick; saved as
// soon as the keyboard leaves them.
#pragma once

#include "domain/roadmap.h"
#include "gui/session.h"

#include <QWidget>

class QLabel;

namespace levelbook::gui {

class DayEdit;
class EvidenceField;
class GrowingEdit;

class TickForm : public QWidget {
    Q_OBJECT

public:
    explicit TickForm(Session& session, QWidget* parent = nullptr);

    /// Shows an entry of a person, or nothing. What was typed and not saved stays where it is the
    /// same item; call leave() before another is shown.
    void show(const Engineer* engineer, const std::optional<RoadmapEntry>& entry);
    /// Saves what was typed; false where it could not be: the form says why and keeps the text.
    bool leave();
    void retranslate();

Q_SIGNALS:
    /// Escape: back to the list.
    void done();
    void openWanted(const levelbook::TickEvidence& evidence);

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void showFields();
    Tick typed() const;
    bool isDirty() const;
    void updateState();

    Session& m_session;
    std::optional<Engineer> m_engineer;
    std::optional<RoadmapEntry> m_entry;
    QString m_problem; ///< Why what was typed is not saved.
    bool m_saving = false;
    QLabel* m_kind = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_onLabel = nullptr;
    DayEdit* m_on = nullptr;
    QLabel* m_noteLabel = nullptr;
    GrowingEdit* m_note = nullptr;
    QLabel* m_evidenceLabel = nullptr;
    EvidenceField* m_evidence = nullptr;
    QLabel* m_message = nullptr;
};

} // namespace levelbook::gui
