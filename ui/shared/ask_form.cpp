// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/ask_form.h"

#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"
#include "ui/theme/on_look.h"

#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace soviec {

using namespace Qt::StringLiterals;

Date Answers::day(const QString& id) const
{
    return parseIsoDate(m_texts.value(id)).value_or(Date());
}

std::optional<Decimal> Answers::number(const QString& id) const
{
    const auto value = Decimal::parse(m_texts.value(id));
    return value ? std::optional(*value) : std::nullopt;
}

AskForm::AskForm(const QList<AskField>& fields, const QString& action, QWidget* parent)
    : QWidget(parent), m_action(makeButton(action, ButtonKind::Plain, {}, this))
{
    auto* column = makeColumn(this, Space::None, Space::Small);
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    onLook(part, [part, grid] {
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(px(part, Space::Card));
        grid->setVerticalSpacing(px(part, Space::Tight));
    });
    grid->setColumnStretch(1, 1);
    for (const AskField& field : fields)
        addLine(grid, field);
    column->addWidget(part);
    auto* buttons = new QWidget(this);
    auto* row = makeRow(buttons);
    row->addStretch(1);
    auto* back = makeButton(Tr::tr("Cancel"), ButtonKind::Plain, {}, buttons);
    row->addWidget(back);
    row->addWidget(m_action);
    column->addWidget(buttons);
    connect(back, &QPushButton::clicked, this, &AskForm::turnedBack);
    connect(m_action, &QPushButton::clicked, this, &AskForm::take);
}

void AskForm::addLine(QGridLayout* grid, const AskField& field)
{
    const int row = grid->rowCount();
    Line line;
    line.field = field;
    line.label = makeLabel(field.label);
    line.editor = makeEditor(field);
    line.editor->setAccessibleName(field.label);
    line.label->setBuddy(line.editor);
    line.error = new FieldError(line.editor);
    grid->addWidget(line.label, row, 0, field.kind == AskField::Kind::Text ? Qt::AlignTop : Qt::AlignVCenter);
    if (field.kind == AskField::Kind::Day || field.kind == AskField::Kind::Number)
        grid->addWidget(line.editor, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
    else
        grid->addWidget(line.editor, row, 1);
    grid->addWidget(line.error, row + 1, 1);
    m_lines.append(line);
}

QWidget* AskForm::makeEditor(const AskField& field)
{
    if (field.kind == AskField::Kind::Choice) {
        auto* box = new QComboBox;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const auto& [label, value] : field.choices)
            box->addItem(label, value);
        box->setCurrentIndex(field.needed ? -1 : 0);
        return box;
    }
    if (field.kind == AskField::Kind::Text) {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(field.hint);
        onLook(edit, [edit] { edit->setFixedHeight(px(edit, Space::Row) * 2); });
        return edit;
    }
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(
        field.kind == AskField::Kind::Day ? Tr::tr("dd/mm/yyyy") : field.hint);
    if (field.kind != AskField::Kind::Line)
        onLook(edit, [edit] { edit->setFixedWidth(px(edit, Space::FieldShort) * 3 / 2); });
    connect(edit, &QLineEdit::returnPressed, this, &AskForm::take);
    return edit;
}

QString AskForm::typed(const Line& line)
{
    if (const auto* box = qobject_cast<QComboBox*>(line.editor))
        return box->currentData().toString();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(line.editor))
        return cleanNote(text->toPlainText());
    return cleanText(qobject_cast<QLineEdit*>(line.editor)->text());
}

// Turns `text` into what Answers holds, or says what is wrong with it.
QString AskForm::problemOf(const Line& line, QString& text)
{
    if (text.isEmpty())
        return line.field.needed ? Tr::tr("Something must stand here.") : QString();
    if (line.field.kind == AskField::Kind::Day) {
        const auto day = parseTypedDate(text);
        if (!day)
            return day.error().text;
        text = isoDate(*day);
    }
    if (line.field.kind == AskField::Kind::Number) {
        const auto number = Decimal::parseTyped(text);
        if (!number)
            return Tr::tr("A number is expected here, like 2,5.");
        text = number->toString();
    }
    return {};
}

void AskForm::take()
{
    Answers answers;
    const Line* wrong = nullptr;
    for (const Line& line : std::as_const(m_lines)) {
        if (line.editor->isHidden())
            continue;
        QString text = typed(line);
        const QString problem = problemOf(line, text);
        line.error->setError(problem);
        if (!problem.isEmpty() && !wrong)
            wrong = &line;
        answers.set(line.field.id, text);
    }
    if (wrong)
        wrong->editor->setFocus();
    else
        emit taken(answers);
}

void AskForm::begin()
{
    for (const Line& line : std::as_const(m_lines)) {
        line.error->setError({});
        setValue(line.field.id, {});
    }
    for (const Line& line : std::as_const(m_lines)) {
        if (!line.editor->isHidden()) {
            line.editor->setFocus();
            return;
        }
    }
}

void AskForm::setValue(const QString& id, const QString& text)
{
    const Line* line = lineOf(id);
    if (!line)
        return;
    if (auto* box = qobject_cast<QComboBox*>(line->editor)) {
        const int at = box->findData(text);
        box->setCurrentIndex(at < 0 && !line->field.needed ? 0 : at);
    } else if (auto* edit = qobject_cast<QPlainTextEdit*>(line->editor)) {
        edit->setPlainText(text);
    } else if (auto* field = qobject_cast<QLineEdit*>(line->editor)) {
        field->setText(text);
    }
}

void AskForm::setChoices(const QString& id, const QList<std::pair<QString, QString>>& choices)
{
    const Line* line = lineOf(id);
    auto* box = line ? qobject_cast<QComboBox*>(line->editor) : nullptr;
    if (!box)
        return;
    const QString chosen = box->currentData().toString();
    box->clear();
    for (const auto& [label, value] : choices)
        box->addItem(label, value);
    setValue(id, chosen);
}

void AskForm::setError(const QString& id, const QString& text)
{
    if (const Line* line = lineOf(id))
        line->error->setError(text);
}

void AskForm::setFieldShown(const QString& id, bool shown)
{
    const Line* line = lineOf(id);
    if (!line)
        return;
    line->label->setVisible(shown);
    line->editor->setVisible(shown);
    line->error->setError({});
}

QWidget* AskForm::editor(const QString& id) const
{
    const Line* line = lineOf(id);
    return line ? line->editor : nullptr;
}

const AskForm::Line* AskForm::lineOf(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_lines, [&](const Line& line) { return line.field.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

std::optional<Answers> askInDialog(
    QWidget* parent, const QString& title, const QString& text, const QList<AskField>& fields,
    const QString& action)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* column = makeColumn(&dialog, Space::Gap, Space::Card);
    column->addWidget(makeLabel(title, Face::Title));
    column->addWidget(makeParagraph(text));
    auto* form = new AskForm(fields, action, &dialog);
    column->addWidget(form);
    onLook(&dialog, [&dialog] { dialog.setMinimumWidth(px(&dialog, Space::Dialog)); });
    std::optional<Answers> answered;
    QObject::connect(form, &AskForm::taken, &dialog, [&](const Answers& answers) {
        answered = answers;
        dialog.accept();
    });
    QObject::connect(form, &AskForm::turnedBack, &dialog, &QDialog::reject);
    form->begin();
    dialog.exec();
    return answered;
}

} // namespace soviec
