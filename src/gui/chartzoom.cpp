#include "gui/chartzoom.h"

#include "charts/timezoom.h"
#include "gui/chartcanvas.h"
#include "gui/icons.h"
#include "gui/mnemonic.h"
#include "gui/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

QList<QKeySequence> keys(const QStringList& names)
{
    QList<QKeySequence> list;
    for (const QString& name : names)
        list << QKeySequence(name, QKeySequence::PortableText);
    return list;
}

} // namespace

ChartZoom::ChartZoom(Session& session, ChartCanvas& canvas, const QString& name, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_canvas(canvas)
    , m_name(name)
    , m_in(addAction(u"ZoomIn"_s, // "=" is the key of "+" without Shift.
          keys({ u"+"_s, u"="_s, u"Ctrl++"_s }), TimeStep::In))
    , m_out(addAction(u"ZoomOut"_s, keys({ u"-"_s, u"Ctrl+-"_s }), TimeStep::Out))
    , m_earlier(addAction(u"Earlier"_s, keys({ u"Shift+Left"_s }), TimeStep::Earlier))
    , m_later(addAction(u"Later"_s, keys({ u"Shift+Right"_s }), TimeStep::Later))
    , m_whole(addAction(u"Whole"_s, keys({ u"0"_s, u"Esc"_s }), TimeStep::All))
    , m_line(new QWidget)
    , m_span(plainLabel())
{
    m_line->setObjectName(name + u"ZoomLine"_s);
    m_span->setObjectName(name + u"Shown"_s);
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins(8, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_span, 1);
    for (QAction* action : { m_earlier, m_later, m_whole })
        row->addWidget(button(action));
    m_line->hide();
    connect(&canvas, &ChartCanvas::markReached, this, &ChartZoom::update);
}

QAction* ChartZoom::addAction(
    const QString& name, const QList<QKeySequence>& shortcuts, TimeStep step)
{
    auto* action = new QAction(this);
    action->setObjectName(m_name + name);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    m_canvas.addAction(action);
    connect(action, &QAction::triggered, this, [this, step] {
        const bool isLost = m_line->isAncestorOf(m_line->window()->focusWidget());
        m_canvas.stepTime(step);
        if (isLost && m_line->isHidden()) // The keyboard does not go with the button.
            m_canvas.setFocus(Qt::OtherFocusReason);
    });
    return action;
}

QToolButton* ChartZoom::button(QAction* action)
{
    auto* made = new QToolButton;
    made->setObjectName(action->objectName() + u"Button"_s);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setDefaultAction(action);
    return made;
}

void ChartZoom::addTo(QMenu& menu) const
{
    menu.addActions({ m_in, m_out, m_earlier, m_later, m_whole });
}

void ChartZoom::addButtons(QHBoxLayout& head)
{
    m_in->setIcon(symbolicIcon(u"zoom-in"_s));
    m_out->setIcon(symbolicIcon(u"zoom-out"_s));
    for (QAction* action : { m_out, m_in }) {
        m_zooms << button(action);
        m_zooms.last()->setToolButtonStyle(Qt::ToolButtonIconOnly);
        m_zooms.last()->hide();
        head.addWidget(m_zooms.last());
    }
}

void ChartZoom::update()
{
    const auto& chart = m_canvas.chart();
    const auto whole = chart ? charts::wholeTime(*chart) : std::nullopt;
    const bool isZoomed = whole && charts::isZoomed(*chart);
    const Period shown = whole ? *charts::shownTime(*chart) : Period();
    m_in->setEnabled(whole && monthsOf(shown).size() > 1);
    m_out->setEnabled(isZoomed);
    m_earlier->setEnabled(isZoomed && shown.from > whole->from);
    m_later->setEnabled(isZoomed && shown.to < whole->to);
    m_whole->setEnabled(isZoomed);
    for (QAction* action : { m_in, m_out, m_earlier, m_later, m_whole })
        action->setVisible(whole.has_value());
    for (QToolButton* zoom : std::as_const(m_zooms))
        zoom->setVisible(whole.has_value());
    m_line->setVisible(isZoomed);
    m_span->setText(isZoomed ? charts::shownText(m_session.words(), shown) : QString());
}

void ChartZoom::retranslate()
{
    m_in->setText(tr("Zoom &in"));
    m_in->setToolTip(tr("Fewer months (+, the wheel, or a drag over the picture)"));
    m_out->setText(tr("Zoom &out"));
    m_out->setToolTip(tr("More months (−, or the wheel)"));
    m_earlier->setText(tr("Ear&lier"));
    m_earlier->setToolTip(tr("Earlier months (Shift+Left)"));
    m_later->setText(tr("La&ter"));
    m_later->setToolTip(tr("Later months (Shift+Right)"));
    m_whole->setText(tr("&Whole period"));
    m_whole->setToolTip(tr("All months again (0 or Esc)"));
    for (QAction* action : { m_in, m_out, m_earlier, m_later, m_whole })
        action->setIconText(withoutMnemonic(action->text()));
    update();
}

} // namespace levelbook::gui
