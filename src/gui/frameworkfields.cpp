#include "gui/frameworkfields.h"

#include "gui/growingedit.h"
#include "gui/numberedit.h"
#include "gui/plainlabel.h"
#include "text/frameworktext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

constexpr int labelWidth = 128;
constexpr int numberWidth = 96;
constexpr int lineWidth = 280;
constexpr int mostTextLines = 12;

enum GridColumn { LabelColumn, KoreanColumn, EnglishColumn, ButtonColumn, ColumnCount };

} // namespace

FrameworkFields::FrameworkFields(FrameworkDraft& draft, const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_words(words)
    , m_grid(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 16, 16);
    layout->addLayout(m_grid);
    layout->addStretch(1);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(LabelColumn, labelWidth);
    m_grid->setColumnStretch(KoreanColumn, 1);
    m_grid->setColumnStretch(EnglishColumn, 1);
}

void FrameworkFields::addHeading(const QString& text)
{
    QLabel* label = plainLabel(Voice::Heading);
    label->setText(text);
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, 28);
    m_grid->addWidget(label, row, 0, 1, ColumnCount, Qt::AlignBottom);
}

void FrameworkFields::addNote(const QString& text)
{
    QLabel* label = plainLabel(Voice::Muted, true);
    label->setText(text);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, ColumnCount);
}

void FrameworkFields::addLanguages()
{
    const int row = m_grid->rowCount();
    int column = KoreanColumn;
    for (const char* language : { "ko", "en" }) {
        QLabel* head = plainLabel(Voice::Muted);
        head->setText(frameworkFieldText(m_words, QString::fromLatin1(language)));
        m_grid->addWidget(head, row, column++);
    }
}

QLabel* FrameworkFields::addLabel(const QString& name, QWidget* buddy)
{
    QLabel* label = plainLabel(Voice::Normal, true);
    label->setText(name);
    label->setBuddy(buddy);
    label->setMaximumWidth(labelWidth + 24);
    label->setContentsMargins(0, 4, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), LabelColumn, Qt::AlignTop);
    return label;
}

QWidget* FrameworkFields::makeText(const Place& place, const Bound<Localized>& bound, Lines lines,
    QString Localized::*language, QLabel* problem)
{
    const bool isKorean = language == &Localized::ko;
    const QString path = place.path + (isKorean ? u".ko"_s : u".en"_s);
    auto* edit = new GrowingEdit(lines == Lines::Many ? 3 : 1, mostTextLines);
    edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // It wraps.
    edit->setObjectName(path);
    edit->setAccessibleName(
        u"%1, %2"_s.arg(place.name, frameworkFieldText(m_words, isKorean ? u"ko"_s : u"en"_s)));
    connect(edit, &GrowingEdit::edited, this, [=, this](const QString& typed) {
        QString text = typed;
        if (lines == Lines::One)
            text.replace(u'\n', u' ');
        type(path, [&](Framework& framework) {
            Localized value = bound.get(framework);
            value.*language = text;
            bound.set(framework, value);
        });
    });
    connect(edit, &GrowingEdit::left, this, [=, this] {
        type(path, [&](Framework& framework) { // Spaces at the ends are nobody's intention.
            Localized value = bound.get(framework);
            value.*language = (value.*language).trimmed();
            bound.set(framework, value);
        });
        m_draft.finishTyping();
    });
    follow([=](const Framework& framework) { edit->setText(bound.get(framework).*language); });
    addField(path, edit, problem);
    if (lines == Lines::One)
        edit->installEventFilter(this);
    return edit;
}

void FrameworkFields::addText(const Place& place, const Bound<Localized>& bound, Lines lines)
{
    QLabel* korean = makeProblem({});
    QLabel* english = makeProblem({});
    QWidget* first = makeText(place, bound, lines, &Localized::ko, korean);
    addLabel(place.name, first);
    const int row = m_grid->rowCount() - 1;
    m_grid->addWidget(first, row, KoreanColumn, Qt::AlignTop);
    m_grid->addWidget(
        makeText(place, bound, lines, &Localized::en, english), row, EnglishColumn, Qt::AlignTop);
    m_grid->addWidget(korean, row + 1, KoreanColumn);
    m_grid->addWidget(english, row + 1, EnglishColumn);
}

void FrameworkFields::addListedText(
    const Place& place, const Bound<Localized>& bound, const Entry& entry)
{
    addText(place, bound);
    m_grid->addWidget(
        makeEntryButtons(place.name, entry), m_grid->rowCount() - 2, ButtonColumn, Qt::AlignTop);
}

QLineEdit* FrameworkFields::makeLine(const Place& place, const Bound<QString>& bound, int width,
    const std::function<bool(const Framework&)>& enabled)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(place.path);
    edit->setAccessibleName(place.name);
    edit->setFixedWidth(width);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [=, this](const QString& typed) {
        type(place.path, [&](Framework& framework) {
            bound.set(framework, typed.normalized(QString::NormalizationForm_C).trimmed());
        });
    });
    follow([=](const Framework& framework) {
        const QString text = bound.get(framework);
        if (edit->text().trimmed() != text)
            edit->setText(text);
        if (!edit->hasFocus()) // What is being typed may be another's key on its way to its own.
            edit->setEnabled(!enabled || enabled(framework));
    });
    addField(place.path, edit, nullptr);
    return edit;
}

void FrameworkFields::addLine(
    const Place& place, const Bound<QString>& bound, std::function<bool(const Framework&)> enabled)
{
    QLineEdit* edit = makeLine(place, bound, lineWidth, enabled);
    addLabel(place.name, edit);
    const int row = m_grid->rowCount() - 1;
    m_grid->addWidget(edit, row, KoreanColumn, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(makeProblem({ place.path }), row + 1, KoreanColumn, 1, 2);
}

QDoubleSpinBox* FrameworkFields::makeNumber(
    const Place& place, const Bound<double>& bound, const Range& range)
{
    auto* edit = new NumberEdit;
    edit->setObjectName(place.path);
    edit->setAccessibleName(place.name);
    edit->setDecimals(range.digits);
    edit->setRange(range.lowest, range.highest);
    edit->setSuffix(range.suffix);
    edit->setFixedWidth(numberWidth);
    edit->installEventFilter(this);
    connect(edit, &QDoubleSpinBox::valueChanged, this, [=, this](double value) {
        type(place.path, [&](Framework& framework) { bound.set(framework, value); });
    });
    follow([=](const Framework& framework) {
        const QSignalBlocker blocker(edit);
        if (const double value = bound.get(framework); edit->value() != value)
            edit->setValue(value);
    });
    addField(place.path, edit, nullptr);
    return edit;
}

void FrameworkFields::addNumber(const Place& place, const Bound<double>& bound, const Range& range)
{
    QDoubleSpinBox* edit = makeNumber(place, bound, range);
    addLabel(place.name, edit);
    const int row = m_grid->rowCount() - 1;
    m_grid->addWidget(edit, row, KoreanColumn, Qt::AlignLeft);
    m_grid->addWidget(makeProblem({ place.path }), row + 1, KoreanColumn, 1, 2);
}

void FrameworkFields::addChoice(const Place& place, const Bound<int>& bound, const Choices& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(place.path);
    box->setAccessibleName(place.name);
    box->addItems(choices.names);
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [=, this](int index) {
        edit(place.path, [&](Framework& framework) { bound.set(framework, index); });
    });
    QLabel* problem = makeProblem({});
    addField(place.path, box, problem);
    QLabel* label = addLabel(place.name, box);
    follow([=](const Framework& framework) {
        box->setCurrentIndex(bound.get(framework));
        box->setEnabled(!choices.enabled || choices.enabled(framework));
        const bool shown = !choices.shown || choices.shown(framework);
        box->setVisible(shown);
        label->setVisible(shown);
    });
    const int row = m_grid->rowCount() - 1;
    m_grid->addWidget(box, row, KoreanColumn, Qt::AlignLeft);
    m_grid->addWidget(problem, row + 1, KoreanColumn, 1, 2);
}

void FrameworkFields::addCheck(
    const Place& place, const Bound<bool>& bound, std::function<bool(const Framework&)> shown)
{
    auto* box = new QCheckBox(place.name);
    box->setObjectName(place.path);
    box->installEventFilter(this);
    connect(box, &QCheckBox::clicked, this, [=, this](bool on) {
        edit(place.path, [&](Framework& framework) { bound.set(framework, on); });
    });
    addField(place.path, box, nullptr);
    follow([=](const Framework& framework) {
        box->setChecked(bound.get(framework));
        box->setVisible(!shown || shown(framework));
    });
    m_grid->addWidget(box, m_grid->rowCount(), KoreanColumn, 1, 2, Qt::AlignLeft);
}

void FrameworkFields::addFact(const Place& place, std::function<QString(const Framework&)> text)
{
    QLabel* label = plainLabel(Voice::Normal, true);
    label->setObjectName(place.path + u".fact"_s);
    follow([=](const Framework& framework) { label->setText(text(framework)); });
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, KoreanColumn, 1, 2);
    // Of the list as a whole: its entries have sections of their own.
    QLabel* problem = makeProblem({});
    problem->setObjectName(place.path + u".problem"_s);
    addField(place.path, nullptr, problem, false);
    m_grid->addWidget(problem, row + 1, KoreanColumn, 1, 2);
}

QPushButton* FrameworkFields::addButton(
    const QString& objectName, const QString& text, std::function<void()> run)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, std::move(run));
    m_grid->addWidget(button, m_grid->rowCount(), KoreanColumn, 1, 2, Qt::AlignLeft);
    return button;
}

QGridLayout* FrameworkFields::addGrid()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    m_grid->addLayout(grid, m_grid->rowCount(), 0, 1, ColumnCount, Qt::AlignLeft);
    return grid;
}

QWidget* FrameworkFields::makeEntryButtons(const QString& name, const Entry& entry)
{
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    const QString path = u"%1[%2]"_s.arg(entry.list).arg(entry.index);
    const auto add = [&](const QString& sign, const QString& what, const QString& key) {
        auto* button = new QToolButton;
        button->setText(sign);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setObjectName(path + u'.' + key);
        button->setToolTip(what);
        button->setAccessibleName(u"%1: %2"_s.arg(what, name));
        row->addWidget(button);
        return button;
    };
    QToolButton* up = add(u"↑"_s, tr("Move up"), u"up"_s);
    QToolButton* down = add(u"↓"_s, tr("Move down"), u"down"_s);
    QToolButton* remove = add(u"✕"_s, tr("Remove"), u"remove"_s);
    const auto move = [=, this](qsizetype by) {
        edit(path, [&](Framework& f) { entry.move(f, entry.index, entry.index + by); });
        // The keyboard goes with the entry.
        Q_EMIT placeWanted(u"%1[%2]"_s.arg(entry.list).arg(entry.index + by));
    };
    connect(up, &QToolButton::clicked, this, [move] { move(-1); });
    connect(down, &QToolButton::clicked, this, [move] { move(1); });
    connect(remove, &QToolButton::clicked, this,
        [=, this] { edit(path, [&](Framework& f) { entry.remove(f, entry.index); }); });
    row->addStretch(1);
    follow([=](const Framework& framework) {
        const qsizetype count = entry.count(framework);
        up->setEnabled(entry.index > 0);
        down->setEnabled(entry.index + 1 < count);
        remove->setEnabled(count > entry.fewest);
    });
    return holder;
}

QLabel* FrameworkFields::makeProblem(const QStringList& paths)
{
    QLabel* problem = plainLabel(Voice::Normal, true);
    QFont font = problem->font();
    font.setItalic(true);
    problem->setFont(font);
    problem->setObjectName(paths.value(0) + u".problem"_s);
    problem->hide();
    for (const QString& path : paths)
        addField(path, nullptr, problem);
    return problem;
}

void FrameworkFields::addField(const QString& path, QWidget* editor, QLabel* problem, bool inside)
{
    if (problem && editor)
        problem->setObjectName(path + u".problem"_s);
    m_fields.push_back({ path, editor, problem, inside });
}

void FrameworkFields::refresh()
{
    for (const auto& show : m_follows)
        show(m_draft.now());
    showProblems();
}

// The keys of undo and redo are the editor's, whose steps hold what was typed here too; a wheel
// that scrolls the form changes nothing under the pointer; Enter in a line goes on.
bool FrameworkFields::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    const bool isText = qobject_cast<GrowingEdit*>(watched) != nullptr;
    if (event->type() == QEvent::ShortcutOverride && !isText) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Wheel && widget && !isText && !widget->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusOut && !isText)
        m_draft.finishTyping();
    if (event->type() == QEvent::KeyPress && isText) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusNextChild();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace levelbook::gui
