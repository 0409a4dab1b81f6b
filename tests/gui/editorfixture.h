// The editor of frameworks on the sample team, driven by the paths of its fields.
#pragma once

#include "gui/frameworkeditor.h"
#include "gui/guifixture.h"
#include "gui/linkbutton.h"
#include "workspace/frameworks.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>

namespace levelbook::test {

/// Runs `answer` on the modal dialog of a name, as soon as it is open above the editor.
inline void answerNamed(const QString& name, std::function<void(QWidget& dialog)> answer)
{
    auto* timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, name, answer = std::move(answer)] {
        QWidget* dialog = QApplication::activeModalWidget();
        if (!dialog || dialog->objectName() != name)
            return;
        timer->stop();
        timer->deleteLater();
        answer(*dialog);
    });
    timer->start(10);
}

class FrameworkEditorTest : public GuiTest {
protected:
    FrameworkEditorTest() { open(); }
    ~FrameworkEditorTest() override
    {
        gui::FrameworkDraftStore().remove(path(), workspace().framework().key);
    }
    void TearDown() override
    {
        delete m_editor;
        deleteClosed();
    }

    void open(int version = 0)
    {
        delete m_editor;
        const QList<FrameworkVersion> versions = must(workspace().store().frameworkVersions());
        const FrameworkVersion& chosen = version > 0 ? versions[version - 1] : versions.last();
        m_editor = gui::editFramework(session(), chosen.id, nullptr);
        showActive(*m_editor);
    }
    gui::FrameworkEditor& editor() { return *m_editor; }
    const Framework& now() { return m_editor->draft().now(); }
    template <class T>
    T* field(const QString& path)
    {
        return child<T>(*m_editor, path);
    }
    void type(const QString& path, const QString& text)
    {
        m_editor->goTo(path);
        auto* edit = field<QPlainTextEdit>(path);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void set(const QString& path, double value)
    {
        m_editor->goTo(path);
        field<QDoubleSpinBox>(path)->setValue(value);
    }
    void press(const QKeySequence& keys)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keySequence(focus ? focus : m_editor.data(), keys);
    }
    QString problemAt(const QString& path)
    {
        auto* label = field<QLabel>(path + QStringLiteral(".problem"));
        return label->isHidden() ? QString() : label->text();
    }
    QStringList links()
    {
        QStringList texts;
        const auto buttons = m_editor->findChildren<gui::LinkButton*>(
            QRegularExpression(QStringLiteral("^editorProblem")));
        for (const gui::LinkButton* link : buttons) {
            if (!link->isHidden())
                texts << link->accessibleName();
        }
        return texts;
    }
    QPushButton* save() { return field<QPushButton>(QStringLiteral("editorSave")); }
    void saveVersion()
    {
        answerNamed(QStringLiteral("saveVersionDialog"), [](QWidget& dialog) {
            child<QPushButton>(dialog, QStringLiteral("saveVersion"))->click();
        });
        save()->click();
        deleteClosed();
    }
    void close(const QString& answer)
    {
        answerNamed(QStringLiteral("editorDiscardQuestion"),
            [answer](QWidget& dialog) { child<QPushButton>(dialog, answer)->click(); });
        m_editor->close();
        deleteClosed();
    }
    Framework inFile() { return must(otherStore()->framework(must(newestVersion()).id)); }
    Result<FrameworkVersion> newestVersion()
    {
        auto newest = newestFrameworks(*otherStore());
        LEVELBOOK_TRY(newest);
        return newest->first();
    }

    QPointer<gui::FrameworkEditor> m_editor;
};

} // namespace levelbook::test
