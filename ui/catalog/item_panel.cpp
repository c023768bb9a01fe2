// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/item_panel.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/tr.h"
#include "ui/catalog/users_field.h"
#include "ui/shared/inline_message.h"
#include "ui/shared/label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace soviec {

using namespace Qt::StringLiterals;

namespace {

// A label above its field; two such pairs share a line where both are short.
template <class Field>
QWidget* labelled(const QString& label, Field* field, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* column = makeColumn(pair, Space::None, Space::None);
    column->addWidget(makeLabel(label, Face::Small, Ink::Muted, pair));
    field->setAccessibleName(label);
    column->addWidget(field);
    return pair;
}

QWidget* beside(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = makeRow(line);
    row->addWidget(first, 1);
    row->addWidget(second, 1);
    return line;
}

} // namespace

ItemPanel::ItemPanel(QWidget* parent)
    : SidePanel(Width::Wide, parent)
    , m_sentence(makeParagraph({}, Face::Body, Ink::Muted, this))
    , m_fields(new QWidget(this))
    , m_code(new QLineEdit(m_fields))
    , m_part(new QComboBox(m_fields))
    , m_division(new QLineEdit(m_fields))
    , m_task(new QLineEdit(m_fields))
    , m_detail(new QLineEdit(m_fields))
    , m_output(new QLineEdit(m_fields))
    , m_group(new QComboBox(m_fields))
    , m_points(new QLineEdit(m_fields))
    , m_coefficient(makeLabel({}, Face::Strong, Ink::Accent, m_fields))
    , m_measure(new QLineEdit(m_fields))
    , m_minutes(new QLineEdit(m_fields))
    , m_note(new QLineEdit(m_fields))
    , m_users(new UsersField(m_fields))
    , m_error(new FieldError(m_points, m_fields))
    , m_save(makeButton(Tr::tr("Save the item"), ButtonKind::Plain, u"save"_s, m_fields))
    , m_remove(makeButton(Tr::tr("Remove"), ButtonKind::Danger, u"remove"_s, m_fields))
{
    setTitle(Tr::tr("Item"));
    body()->addWidget(m_sentence);
    body()->addWidget(m_fields);
    body()->addStretch(1);
    m_part->addItem(Tr::tr("Leadership and management"), code(CatalogPart::Leadership));
    m_part->addItem(Tr::tr("Common to all units"), code(CatalogPart::Common));
    m_part->addItem(Tr::tr("Divisions"), code(CatalogPart::Division));
    m_points->setAlignment(Qt::AlignRight);
    m_minutes->setAlignment(Qt::AlignRight);
    auto* column = makeColumn(m_fields, Space::None, Space::Tight);
    column->addWidget(beside(
        labelled(Tr::tr("Code"), m_code, m_fields), labelled(Tr::tr("Part"), m_part, m_fields), m_fields));
    column->addWidget(labelled(Tr::tr("Division"), m_division, m_fields));
    column->addWidget(labelled(Tr::tr("Work"), m_task, m_fields));
    column->addWidget(labelled(Tr::tr("Details"), m_detail, m_fields));
    column->addWidget(labelled(Tr::tr("Output"), m_output, m_fields));
    column->addWidget(beside(
        labelled(Tr::tr("Group"), m_group, m_fields), labelled(Tr::tr("Points"), m_points, m_fields), m_fields));
    column->addWidget(m_coefficient);
    column->addWidget(beside(
        labelled(Tr::tr("Unit of measure"), m_measure, m_fields),
        labelled(Tr::tr("Standard minutes"), m_minutes, m_fields), m_fields));
    column->addWidget(beside(
        labelled(Tr::tr("Note"), m_note, m_fields),
        labelled(Tr::tr("Who may use it"), m_users, m_fields), m_fields));
    column->addWidget(m_error);
    column->addWidget(beside(m_save, m_remove, m_fields));
    const auto typed = [this] { m_typed = true; };
    for (QLineEdit* field : m_fields->findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textEdited, this, typed);
    for (QComboBox* field : {m_part, m_group})
        connect(field, &QComboBox::activated, this, typed);
    connect(m_users, &UsersField::edited, this, typed);
    connect(m_points, &QLineEdit::textChanged, this, &ItemPanel::showCoefficient);
    connect(m_save, &QPushButton::clicked, this, &ItemPanel::saved);
    connect(m_remove, &QPushButton::clicked, this, &ItemPanel::removed);
}

void ItemPanel::setGroups(const QList<CatalogGroup>& groups, Decimal divisor)
{
    m_divisor = divisor;
    m_group->clear();
    m_group->addItem(u"–"_s, QString());
    for (const CatalogGroup& group : groups) {
        m_group->addItem(
            u"%1 (%2–%3)"_s.arg(group.code, formatNumber(group.frameMin), formatNumber(group.frameMax)),
            group.code);
    }
}

void ItemPanel::setUnits(const QList<Unit>& units)
{
    m_users->setUnits(units);
}

void ItemPanel::setPositions(const QList<std::pair<QString, QString>>& positions)
{
    m_users->setPositions(positions);
}

void ItemPanel::clear(const QString& sentence)
{
    m_typed = false;
    m_sentence->setText(sentence);
    m_sentence->show();
    m_fields->hide();
}

void ItemPanel::setItem(const CatalogItem& item, bool editable)
{
    m_item = item;
    m_typed = false;
    m_sentence->hide();
    m_fields->show();
    m_code->setText(item.code);
    m_part->setCurrentIndex(m_part->findData(code(item.part)));
    m_division->setText(item.division);
    m_task->setText(item.task);
    m_detail->setText(item.detail);
    m_output->setText(item.output);
    if (m_group->findData(item.group) < 0)
        m_group->addItem(item.group, item.group);
    m_group->setCurrentIndex(m_group->findData(item.group));
    m_points->setText(item.points.toString().replace(u'.', u','));
    m_measure->setText(item.unitOfMeasure);
    m_minutes->setText(item.standardMinutes ? QString::number(*item.standardMinutes) : QString());
    m_note->setText(item.note);
    m_users->setUsers(item.users, item.positions);
    m_users->setReadOnly(!editable);
    m_error->setError({});
    for (QLineEdit* field : m_fields->findChildren<QLineEdit*>()) {
        field->setReadOnly(!editable);
        field->setToolTip(field->text());
        field->setCursorPosition(0);
    }
    m_part->setEnabled(editable);
    m_group->setEnabled(editable);
    m_save->setVisible(editable);
    m_remove->setVisible(editable && !item.id.isNull());
    showCoefficient();
}

void ItemPanel::showCoefficient()
{
    const auto points = Decimal::parseTyped(m_points->text());
    m_coefficient->setText(
        points ? Tr::tr("Coefficient %1 = %2 points ÷ %3")
                     .arg(formatNumber(coefficientOf(*points, m_divisor)), formatNumber(*points),
                          formatNumber(m_divisor))
               : Tr::tr("Coefficient: –"));
}

std::optional<CatalogItem> ItemPanel::item()
{
    const auto points = Decimal::parseTyped(m_points->text());
    bool whole = true;
    const QString minutes = m_minutes->text().trimmed();
    const int count = minutes.isEmpty() ? 0 : minutes.toInt(&whole);
    if (!points || points->isNegative() || !whole || count < 0) {
        m_error->setError(Tr::tr("Points are a figure such as 12,5 and minutes a whole number."));
        m_points->setFocus();
        return std::nullopt;
    }
    CatalogItem item = m_item;
    item.code = cleanText(m_code->text());
    item.part = fromCode<CatalogPart>(m_part->currentData().toString()).value_or(item.part);
    item.division = cleanText(m_division->text());
    item.task = cleanText(m_task->text());
    item.detail = cleanText(m_detail->text());
    item.output = cleanText(m_output->text());
    item.group = m_group->currentData().toString();
    item.points = *points;
    item.unitOfMeasure = cleanText(m_measure->text());
    item.standardMinutes = minutes.isEmpty() ? std::nullopt : std::optional(count);
    item.note = cleanText(m_note->text());
    item.users = m_users->users();
    item.positions = m_users->positions();
    return item;
}

void ItemPanel::setError(const QString& text)
{
    m_error->setError(text);
}

} // namespace soviec
