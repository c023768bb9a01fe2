// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/positions/holders_panel.h"

#include "core/base/tr.h"
#include "ui/shared/data_table.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <optional>

namespace soviec {

using namespace Qt::StringLiterals;

HoldersPanel::HoldersPanel(QWidget* parent)
    : Card(parent)
    , m_table(new DataTable(Tr::tr("People who hold the position"), this))
    , m_form(new QWidget(this))
    , m_person(new QComboBox(m_form))
    , m_day(new QLineEdit(m_form))
    , m_document(new QLineEdit(m_form))
    , m_error(new FieldError(m_day, m_form))
    , m_end(makeButton(Tr::tr("End the holding"), ButtonKind::Plain, {}, m_form))
{
    setTitle(Tr::tr("People who hold the position"));
    m_table->setColumns(
        {{u"person"_s, Tr::tr("Person"), {}, ColumnKind::Name},
         {u"from"_s, Tr::tr("From"), u"00/00/0000"_s, ColumnKind::Text},
         {u"to"_s, Tr::tr("To"), u"00/00/0000"_s, ColumnKind::Text},
         {u"document"_s, Tr::tr("Decision"), u"0000/QĐ-UBND"_s, ColumnKind::Text}});
    m_table->setEmptyText(Tr::tr("Nobody holds this position yet."));
    m_table->setFewestRows(2);
    body()->addWidget(m_table, 1);
    m_person->setAccessibleName(Tr::tr("Person"));
    m_day->setAccessibleName(Tr::tr("First or last day"));
    m_day->setPlaceholderText(Tr::tr("dd/mm/yyyy"));
    m_document->setAccessibleName(Tr::tr("Decision"));
    m_document->setPlaceholderText(Tr::tr("number of the decision"));
    QPushButton* appointButton = makeButton(Tr::tr("Appoint"), ButtonKind::Plain, u"add"_s, m_form);
    auto* column = makeColumn(m_form, Space::None, Space::Tight);
    auto* first = new QWidget(m_form);
    auto* fields = makeRow(first);
    fields->addWidget(m_person, 3);
    fields->addWidget(m_day, 2);
    fields->addWidget(m_document, 2);
    auto* second = new QWidget(m_form);
    auto* buttons = makeRow(second);
    buttons->addWidget(appointButton);
    buttons->addWidget(m_end);
    buttons->addStretch(1);
    column->addWidget(first);
    column->addWidget(m_error);
    column->addWidget(second);
    body()->addWidget(m_form);
    connect(appointButton, &QPushButton::clicked, this, &HoldersPanel::appoint);
    connect(m_document, &QLineEdit::returnPressed, this, &HoldersPanel::appoint);
    connect(m_end, &QPushButton::clicked, this, &HoldersPanel::end);
    connect(m_day, &QLineEdit::textEdited, this, [this] { m_error->setError({}); });
}

void HoldersPanel::setPeople(const QList<Member>& people)
{
    const QVariant chosen = m_person->currentData();
    m_person->clear();
    for (const Member& member : people)
        m_person->addItem(member.person.fullName, member.person.id.toString());
    m_person->setCurrentIndex(m_person->findData(chosen));
    m_person->setPlaceholderText(Tr::tr("Choose a person"));
}

void HoldersPanel::show(const QList<HeldPosition>& holders, const Date& today, bool editable)
{
    QList<Row> rows;
    for (const HeldPosition& one : holders) {
        const PositionHolding& holding = one.holding;
        const bool past = isValid(holding.last) && holding.last < today;
        Cell person;
        person.text = one.personName;
        person.ink = past ? Ink::Muted : Ink::Text;
        Cell from;
        from.text = formDate(holding.first);
        from.key = isoDate(holding.first);
        Cell to;
        to.text = isValid(holding.last) ? formDate(holding.last) : QString();
        Cell document;
        document.text = holding.document;
        rows.append({holding.id.toString(), {person, from, to, document}});
    }
    m_table->setRows(rows);
    m_form->setVisible(editable);
    m_end->setEnabled(!rows.isEmpty());
}

void HoldersPanel::setError(const QString& text)
{
    m_error->setError(text);
}

void HoldersPanel::clearForm()
{
    m_day->clear();
    m_document->clear();
    m_person->setCurrentIndex(-1);
    m_error->setError({});
}

std::optional<Date> HoldersPanel::typedDay()
{
    const auto day = parseTypedDate(m_day->text().trimmed());
    if (!day) {
        m_error->setError(Tr::tr("Give the day of the decision's effect as day/month/year."));
        m_day->setFocus();
        return std::nullopt;
    }
    return *day;
}

void HoldersPanel::appoint()
{
    if (m_person->currentIndex() < 0) {
        m_error->setError(Tr::tr("Choose who is appointed."));
        m_person->setFocus();
        return;
    }
    if (const auto day = typedDay())
        emit appointed(m_person->currentData().toString(), *day, m_document->text().trimmed());
}

void HoldersPanel::end()
{
    if (m_table->currentId().isEmpty()) {
        m_error->setError(Tr::tr("Choose in the list whose holding ends."));
        return;
    }
    if (const auto day = typedDay())
        emit ended(m_table->currentId(), *day);
}

} // namespace soviec
