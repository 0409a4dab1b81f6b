#include "gui/historydialog.h"

#include "models/peoplecolumns.h"
#include "text/errortext.h"
#include "ui_historydialog.h"

#include <QGuiApplication>
#include <QInputMethod>

using namespace Qt::StringLiterals;

namespace levelbook::gui {

namespace {

void hideRow(QFormLayout* layout, QWidget* field)
{
    layout->labelForField(field)->hide();
    field->hide();
}

QString typed(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

} // namespace

HistoryDialog::HistoryDialog(const HistoryFields& fields, const HistoryInput& input,
    const Words& words, Save save, QWidget* parent)
    : QDialog(parent)
    , m_fields(fields)
    , m_words(words)
    , m_save(std::move(save))
    , m_ui(std::make_unique<Ui::HistoryDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(fields.title);
    m_ui->errorLabel->hide();
    m_ui->choiceLabel->setText(fields.choiceLabel);
    m_ui->choiceBox->setAccessibleName(fields.choiceLabel);
    m_ui->choiceBox->setEditable(fields.ownChoice);
    m_ui->choiceBox->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& [text, value] : fields.choices)
        m_ui->choiceBox->addItem(text, value);
    m_ui->choiceBox->setCurrentIndex(m_ui->choiceBox->findData(input.choice));
    m_ui->fromEdit->setText(typed(input.from));
    m_ui->lastDayEdit->setText(typed(input.lastDay));
    m_ui->reasonEdit->setText(input.reason);
    if (fields.choiceLabel.isEmpty())
        hideRow(m_ui->fields, m_ui->choiceBox);
    if (!fields.hasLastDay)
        hideRow(m_ui->fields, m_ui->lastDayEdit);
    if (!fields.hasReason)
        hideRow(m_ui->fields, m_ui->reasonEdit);
    m_ui->fromEdit->setFocus();
    m_ui->fromEdit->selectAll();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::showError(const Error& error)
{
    m_ui->errorLabel->setText(errorLines(m_words, error).join(u'\n'));
    m_ui->errorLabel->show();
}

void HistoryDialog::accept()
{
    QGuiApplication::inputMethod()->commit();
    HistoryInput input;
    const auto read = [](QLineEdit* edit, QDate& date) {
        date = dateFromText(edit->text());
        if (!date.isValid())
            edit->setFocus();
        return date.isValid();
    };
    const auto badDate = [this](const QLineEdit* edit) {
        showError(edit->text().trimmed().isEmpty()
                ? Error{ ErrorCode::MissingValue, {}, {} }
                : Error{ ErrorCode::BadDate, { edit->text() }, {} });
    };
    if (!read(m_ui->fromEdit, input.from))
        return badDate(m_ui->fromEdit);
    if (m_fields.hasLastDay && !read(m_ui->lastDayEdit, input.lastDay))
        return badDate(m_ui->lastDayEdit);
    input.choiceText = m_ui->choiceBox->currentText().trimmed();
    const int item = m_ui->choiceBox->findText(input.choiceText);
    if (item >= 0)
        input.choice = m_ui->choiceBox->itemData(item);
    if (!m_fields.choiceLabel.isEmpty() && input.choiceText.isEmpty()) {
        m_ui->choiceBox->setFocus();
        return showError({ ErrorCode::MissingValue, {}, {} });
    }
    input.reason = m_ui->reasonEdit->text();
    if (const auto saved = m_save(input); !saved)
        return showError({ saved.error().code, saved.error().args, {} });
    QDialog::accept();
}

} // namespace levelbook::gui
