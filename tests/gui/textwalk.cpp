#include "gui/textwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTextDocument>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace levelbook::test {

namespace {

class Walk {
public:
    void add(const QObject& object, const QString& what, const QString& text)
    {
        if (text.trimmed().isEmpty())
            return;
        m_texts << ShownText{ u"%1 %2: %3"_s.arg(
                                  QString::fromLatin1(object.metaObject()->className()),
                                  object.objectName(), what),
            text };
    }

    void visit(const QWidget& widget)
    {
        add(widget, u"tool tip"_s, paintedToolTip(widget.toolTip()));
        add(widget, u"accessible name"_s, widget.accessibleName());
        add(widget, u"status tip"_s, widget.statusTip());
        if (widget.isWindow())
            add(widget, u"window title"_s, widget.windowTitle());
        const QList<QAction*> actions = widget.actions();
        for (const QAction* action : actions)
            addAction(*action);
        addOwn(widget);
        const QObjectList& children = widget.children();
        for (const QObject* child : children) {
            const auto* inner = qobject_cast<const QWidget*>(child);
            // A window over this one is walked by itself; a menu that is closed has texts too.
            if (inner && inner->isVisible() && !inner->isWindow())
                visit(*inner);
        }
    }

    QList<ShownText> take() { return std::move(m_texts); }

private:
    void addAction(const QAction& action)
    {
        if (action.isSeparator() || !action.isVisible())
            return;
        add(action, u"action"_s, action.text());
        add(action, u"action's tool tip"_s, paintedToolTip(action.toolTip()));
        if (action.menu()) {
            const QList<QAction*> inner = action.menu()->actions();
            for (const QAction* one : inner)
                addAction(*one);
        }
    }

    void addItems(const QObject& owner, const QAbstractItemModel& model, const QModelIndex& parent)
    {
        constexpr int mostRows = 60;
        for (int row = 0; row < std::min(model.rowCount(parent), mostRows); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                add(owner, u"item"_s, index.data().toString());
                add(owner, u"item's tool tip"_s,
                    paintedToolTip(index.data(Qt::ToolTipRole).toString()));
            }
            addItems(owner, model, model.index(row, 0, parent));
        }
    }

    void addHeader(const QHeaderView& header)
    {
        if (!header.model() || header.orientation() != Qt::Horizontal)
            return;
        for (int section = 0; section < header.count(); ++section) {
            if (!header.isSectionHidden(section))
                add(header, u"header"_s,
                    header.model()->headerData(section, Qt::Horizontal).toString());
        }
    }

    void addOwn(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(widget, u"text"_s, label->text());
        else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(widget, u"text"_s, button->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
            add(widget, u"title"_s, group->title());
        else if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
            add(widget, u"placeholder"_s, edit->placeholderText());
        else if (const auto* box = qobject_cast<const QComboBox*>(&widget))
            addItems(widget, *box->model(), {});
        else if (const auto* spin = qobject_cast<const QSpinBox*>(&widget))
            add(widget, u"unit"_s, spin->prefix() + spin->suffix());
        else if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
            addHeader(*header);
        else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
            if (view->model())
                addItems(widget, *view->model(), {});
        } else if (const auto* plain = qobject_cast<const QPlainTextEdit*>(&widget)) {
            add(widget, u"placeholder"_s, plain->placeholderText());
            if (plain->isReadOnly())
                add(widget, u"text"_s, plain->toPlainText());
        } else if (const auto* rich = qobject_cast<const QTextEdit*>(&widget)) {
            if (rich->isReadOnly())
                add(widget, u"text"_s, rich->toPlainText());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i) {
                add(widget, u"tab"_s, tabs->tabText(i));
                add(widget, u"tab's tool tip"_s, paintedToolTip(tabs->tabToolTip(i)));
            }
        }
    }

    QList<ShownText> m_texts;
};

} // namespace

QList<ShownText> shownTexts(const QWidget& root)
{
    Walk walk;
    walk.visit(root);
    return walk.take();
}

QString paintedToolTip(const QString& toolTip)
{
    if (!Qt::mightBeRichText(toolTip))
        return toolTip;
    QTextDocument document;
    document.setHtml(toolTip);
    return document.toPlainText();
}

bool hasHangul(const QString& text)
{
    static const QRegularExpression hangul(u"[\\x{1100}-\\x{11FF}\\x{3131}-\\x{318E}\\x{AC00}-"
                                           "\\x{D7A3}]"_s);
    return text.contains(hangul);
}

} // namespace levelbook::test
